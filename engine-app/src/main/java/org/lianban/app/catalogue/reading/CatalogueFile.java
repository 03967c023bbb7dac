package org.lianban.app.catalogue.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.lianban.app.web.LocalisedText;

/**
 * The text of one file of a catalogue.
 *
 * @param name name within the catalogue, for messages
 */
public record CatalogueFile(String name, String text) {

    /** Far above any honest file; whatever is longer is refused without being looked at. */
    static final int MAX_BYTES = 256 * 1024;

    /**
     * Reads no more than a file may have.
     *
     * @throws InvalidCatalogueException if it is too large or not UTF-8
     */
    public static CatalogueFile read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw refused(
                    name, "文件超过 " + MAX_BYTES / 1024 + " KiB", "The file is larger than " + MAX_BYTES / 1024 + " KiB");
        }
        try {
            // a decoder of its own refuses what is malformed, where a String would replace it
            return new CatalogueFile(
                    name,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException e) {
            throw refused(name, "文件不是 UTF-8 编码", "The file is not UTF-8");
        }
    }

    private static InvalidCatalogueException refused(String name, String zh, String en) {
        return new InvalidCatalogueException(new CatalogueError(name, 1, "", new LocalisedText(zh, en)));
    }
}
