package org.lianban.app.papers;

import com.google.zxing.WriterException;
import com.lowagie.text.BadElementException;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** What stands at the foot of each page: the square, the code, and where to verify it. */
final class PaperFoot extends PdfPageEventHelper {

    private static final float SQUARE = 72;
    private static final float BELOW = 30;
    private static final float LINE = 14;

    private final ReportFont font;
    private final PaperLanguage language;
    private final String code;
    private final Image square;

    PaperFoot(ReportFont font, PaperLanguage language, String code, String address)
            throws WriterException, BadElementException {
        this.font = font;
        this.language = language;
        this.code = code;
        this.square = CodeSquare.of(address, SQUARE);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document sheet) {
        square.setAbsolutePosition(sheet.left(), BELOW);
        writer.getDirectContent().addImage(square);
        float right = sheet.left() + SQUARE + LINE;
        float top = BELOW + SQUARE - LINE;
        if (language != PaperLanguage.EN) {
            line(writer, "验证码：" + code, right, top);
            line(writer, "扫描二维码，或在“验证文书”页面输入验证码，可核对本文书的真伪。", right, top - LINE);
        }
        if (language != PaperLanguage.ZH) {
            float from = language == PaperLanguage.EN ? top : top - 2 * LINE;
            line(writer, "Verification code: " + code, right, from);
            line(writer, "Scan the square, or enter the code on the page “Verify a paper”.", right, from - LINE);
        }
        ColumnText.showTextAligned(
                writer.getDirectContent(),
                Element.ALIGN_RIGHT,
                new Phrase(String.valueOf(writer.getPageNumber()), font.size(9)),
                sheet.right(),
                BELOW,
                0);
    }

    private void line(PdfWriter writer, String words, float x, float y) {
        ColumnText.showTextAligned(
                writer.getDirectContent(), Element.ALIGN_LEFT, new Phrase(words, font.size(9)), x, y, 0);
    }
}
