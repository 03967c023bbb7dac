package org.lianban.app.supervision.assessment.export;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;

/** The title and the number at the foot of each page. */
final class PageNumbers extends PdfPageEventHelper {

    private static final float BELOW = 15;

    private final Font font;
    private final String title;

    PageNumbers(Font font, String title) {
        this.font = font;
        this.title = title;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document paper) {
        ColumnText.showTextAligned(
                writer.getDirectContent(),
                Element.ALIGN_CENTER,
                new Phrase(title + " · " + writer.getPageNumber(), font),
                (paper.left() + paper.right()) / 2,
                paper.bottom() - BELOW,
                0);
    }
}
