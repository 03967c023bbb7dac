package org.lianban.app.casework.attachment;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/**
 * How large a picture is, read from its header: a few bytes may stand for more than any viewer can unfold. In pixels.
 *
 * @param width as it is stored, before any turning
 */
record ImageSize(long width, long height) {

    /** A scan of A3 (297 × 420 mm) at 600 dpi has 7016 × 9921 pixels, which is 70 million; the rest is for what is a little larger. */
    static final long MOST_MEGAPIXELS = 80;

    private static final int PNG_HEADER = 0x49484452; // IHDR
    private static final int JPEG_MARK = 0xff;

    /** The size that the header states; empty for what is no picture, or has no header that can be read. */
    static Optional<ImageSize> of(FileKind kind, byte[] content) {
        return switch (kind) {
            case PDF -> Optional.empty();
            case PNG -> png(ByteBuffer.wrap(content));
            case JPEG -> jpeg(ByteBuffer.wrap(content));
        };
    }

    /**
     * Requires that it can be looked at.
     *
     * @throws Refusal naming how large it is and how large it may be
     */
    void requireReadable() {
        if (height > 0 && width > MOST_MEGAPIXELS * 1_000_000 / height) { // the product may be more than a long holds
            throw Refusal.invalid(
                    "file",
                    new LocalisedText(
                            "图片为 %d × %d 像素，最多 %d 百万像素（A3 幅面 600 dpi 扫描件在此之内）。请降低分辨率后再上传。"
                                    .formatted(width, height, MOST_MEGAPIXELS),
                            "The picture has %d × %d pixels; at most %d million are taken, enough for A3 at 600 dpi. Scan it with a lower resolution."
                                    .formatted(width, height, MOST_MEGAPIXELS)));
        }
    }

    private static Optional<ImageSize> png(ByteBuffer file) {
        if (file.limit() < 24 || file.getInt(12) != PNG_HEADER) {
            return Optional.empty();
        }
        return Optional.of(
                new ImageSize(Integer.toUnsignedLong(file.getInt(16)), Integer.toUnsignedLong(file.getInt(20))));
    }

    /** Walks from segment to segment up to the one that begins the frame. */
    private static Optional<ImageSize> jpeg(ByteBuffer file) {
        int at = 2;
        while (at + 9 <= file.limit() && unsigned(file, at) == JPEG_MARK) {
            int mark = unsigned(file, at + 1);
            if (beginsFrame(mark)) {
                return Optional.of(new ImageSize(
                        Short.toUnsignedInt(file.getShort(at + 7)), Short.toUnsignedInt(file.getShort(at + 5))));
            }
            boolean alone = mark == JPEG_MARK || mark == 0x01 || (mark >= 0xd0 && mark <= 0xd8);
            at += mark == JPEG_MARK ? 1 : alone ? 2 : 2 + Short.toUnsignedInt(file.getShort(at + 2));
        }
        return Optional.empty();
    }

    /** SOF0 to SOF15 without the tables (DHT, JPG, DAC) that stand among them. */
    private static boolean beginsFrame(int mark) {
        return mark >= 0xc0 && mark <= 0xcf && mark != 0xc4 && mark != 0xc8 && mark != 0xcc;
    }

    private static int unsigned(ByteBuffer file, int at) {
        return Byte.toUnsignedInt(file.get(at));
    }
}
