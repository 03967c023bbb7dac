package org.lianban.app.demonstration.papers;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;

/** The red seal and the signature at the foot of a page; it says on its rim that it is no real one. */
final class Seal {

    private static final Color RED = new Color(0xC0, 0x20, 0x20);

    private Seal() {}

    static void put(PdfContentByte canvas, BaseFont font, String name) {
        canvas.saveState();
        canvas.setColorStroke(RED);
        canvas.setColorFill(RED);
        canvas.setLineWidth(2.4f);
        canvas.circle(455, 128, 46);
        canvas.stroke();
        star(canvas, 455, 132, 15);
        text(canvas, font, 7, "演示专用 · 并非真章", 455, 98);
        canvas.setColorFill(Color.BLACK);
        text(canvas, font, 11, "申请人（签章）：" + name, 330, 124);
        canvas.restoreState();
    }

    private static void star(PdfContentByte canvas, double x, double y, double radius) {
        for (int point = 0; point < 5; point++) {
            double angle = Math.PI / 2 + point * 4 * Math.PI / 5;
            float atX = (float) (x + radius * Math.cos(angle));
            float atY = (float) (y + radius * Math.sin(angle));
            if (point == 0) {
                canvas.moveTo(atX, atY);
            } else {
                canvas.lineTo(atX, atY);
            }
        }
        canvas.fill();
    }

    private static void text(PdfContentByte canvas, BaseFont font, float size, String text, float x, float y) {
        canvas.beginText();
        canvas.setFontAndSize(font, size);
        canvas.showTextAligned(Element.ALIGN_CENTER, text, x, y, 0);
        canvas.endText();
    }
}
