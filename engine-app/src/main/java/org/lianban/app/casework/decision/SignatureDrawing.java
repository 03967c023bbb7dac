package org.lianban.app.casework.decision;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;

/** A signature as it was drawn: a PNG of bounded size, written anew so that nothing else comes with it. */
final class SignatureDrawing {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int WIDTH_AT = 16;
    private static final int HEADER = 24;
    private static final int LARGEST = 2000;

    private SignatureDrawing() {}

    /** @throws Refusal if it is no such picture */
    static byte[] of(String base64) {
        try {
            byte[] sent = Base64.getDecoder().decode(base64);
            if (sent.length > HEADER && Arrays.equals(PNG, 0, PNG.length, sent, 0, PNG.length) && isBounded(sent)) {
                BufferedImage picture = ImageIO.read(new ByteArrayInputStream(sent));
                if (picture != null) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    ImageIO.write(picture, "png", out);
                    return out.toByteArray();
                }
            }
        } catch (IllegalArgumentException | IOException | IndexOutOfBoundsException unreadable) {
            throw refusal();
        }
        throw refusal();
    }

    private static boolean isBounded(byte[] png) {
        ByteBuffer size = ByteBuffer.wrap(png, WIDTH_AT, HEADER - WIDTH_AT);
        int width = size.getInt();
        int height = size.getInt();
        return width > 0 && width <= LARGEST && height > 0 && height <= LARGEST;
    }

    private static Refusal refusal() {
        return Refusal.invalid(
                "signature.drawing",
                new LocalisedText(
                        "签名应为 PNG 图像，长宽各不超过 %d 像素。".formatted(LARGEST),
                        "is a PNG of at most %d pixels each way".formatted(LARGEST)));
    }
}
