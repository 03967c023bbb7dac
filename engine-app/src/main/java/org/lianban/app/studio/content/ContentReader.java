package org.lianban.app.studio.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.lianban.app.web.Refusal;

/**
 * Reads files from anywhere. A draft may be a wrong model, but it is always a text that can be looked at without harm: UTF-8, of bounded
 * size and depth, XML without DOCTYPE and entities or JSON, and of the kind that it claims.
 */
public final class ContentReader {

    /** As much as the checker looks at. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private ContentReader() {}

    /**
     * Reads the body of a request, and no more of it than may be there.
     *
     * @param announced how long the sender says it is, or less than 0
     * @throws Refusal if it is too large or unreadable; {@code line} and {@code column} say where
     */
    public static Content read(ArtifactKind kind, InputStream body, long announced) throws IOException {
        if (announced > LARGEST) {
            throw tooLarge();
        }
        return read(kind, body.readNBytes(LARGEST + 1));
    }

    /** As {@link #read(ArtifactKind, InputStream, long)}. */
    public static Content read(ArtifactKind kind, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw tooLarge();
        }
        if (bytes.length == 0) {
            throw Unreadable.because("没有内容", "there is nothing in it");
        }
        requireText(bytes);
        return kind == ArtifactKind.FORM ? FormFile.read(bytes) : XmlFile.read(kind, bytes);
    }

    private static Refusal tooLarge() {
        return Unreadable.because("文件超过 2 MB", "has more than 2 MB");
    }

    private static void requireText(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException other) {
            throw Unreadable.because("不是 UTF-8 文本", "is no text in UTF-8");
        }
    }
}
