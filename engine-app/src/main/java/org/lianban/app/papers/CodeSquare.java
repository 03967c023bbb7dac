package org.lianban.app.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import java.util.Map;

/** The square that a telephone reads. */
final class CodeSquare {

    private static final int QUIET = 2;
    private static final int BITS = 8;

    private CodeSquare() {}

    static Image of(String text, float points) throws WriterException, BadElementException {
        BitMatrix squares =
                new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET));
        int bytesPerLine = (squares.getWidth() + BITS - 1) / BITS;
        byte[] lines = new byte[bytesPerLine * squares.getHeight()];
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (!squares.get(x, y)) { // a set bit is white
                    lines[y * bytesPerLine + x / BITS] |= (byte) (1 << (BITS - 1 - x % BITS));
                }
            }
        }
        Image image = Image.getInstance(squares.getWidth(), squares.getHeight(), 1, 1, lines);
        image.scaleAbsolute(points, points);
        return image;
    }
}
