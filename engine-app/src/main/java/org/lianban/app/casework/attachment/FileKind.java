package org.lianban.app.casework.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of files that are taken, told by their first bytes and not by their names. */
enum FileKind {
    PDF("application/pdf", List.of(".pdf"), new byte[] {'%', 'P', 'D', 'F', '-'}),
    PNG("image/png", List.of(".png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}),
    JPEG("image/jpeg", List.of(".jpg", ".jpeg"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> endings;

    @SuppressWarnings("ImmutableEnumChecker") // never handed out
    private final byte[] signature;

    FileKind(String mediaType, List<String> endings, byte[] signature) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.signature = signature;
    }

    String mediaType() {
        return mediaType;
    }

    /** What names of such files end in, the usual one first. */
    List<String> endings() {
        return endings;
    }

    static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> content.length > kind.signature.length
                        && Arrays.equals(content, 0, kind.signature.length, kind.signature, 0, kind.signature.length))
                .findFirst();
    }
}
