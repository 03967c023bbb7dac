package org.lianban.app.demonstration.papers;

import com.lowagie.text.Element;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.List;
import org.lianban.app.demonstration.script.Chance;

/** A floor plan with its rooms, exits and extinguishers, in metres; on some the width of an exit is missing or too small. */
final class FloorPlan {

    private static final Color EXIT = new Color(0x20, 0x80, 0x40);
    private static final Color FIRE = new Color(0xC0, 0x20, 0x20);

    /** A room at its place, in points. */
    private record Room(String name, int left, int bottom, int width, int height) {}

    private static final List<Room> ROOMS = List.of(
            new Room("用餐区", 90, 330, 250, 200),
            new Room("备餐间", 340, 430, 160, 100),
            new Room("热加工间", 340, 330, 160, 100),
            new Room("库房", 90, 230, 120, 100),
            new Room("更衣室", 210, 230, 130, 100),
            new Room("卫生间", 340, 230, 160, 100));

    private FloorPlan() {}

    static boolean draws(String code) {
        return code.endsWith("-plan") || code.endsWith("-drawing") || code.endsWith("-drawings");
    }

    static void draw(PdfContentByte canvas, BaseFont font, Chance chance) {
        canvas.saveState();
        canvas.setLineWidth(2);
        for (Room room : ROOMS) {
            canvas.rectangle(room.left(), room.bottom(), room.width(), room.height());
            canvas.stroke();
            double area = room.width() * room.height() / 2_500.0;
            text(canvas, font, Color.BLACK, room.name(), room.left() + room.width() / 2, room.bottom() + 52);
            text(
                    canvas,
                    font,
                    Color.DARK_GRAY,
                    "%.1f 平方米".formatted(area),
                    room.left() + room.width() / 2,
                    room.bottom() + 36);
        }
        door(canvas, font, 190, 530, "主出入口 宽 1.60 m");
        door(canvas, font, 430, 230, secondExit(chance));
        for (int at : new int[] {120, 300, 480}) {
            extinguisher(canvas, at, 345);
        }
        text(canvas, font, FIRE, "● 灭火器（MF/ABC4）", 170, 190);
        text(canvas, font, EXIT, "━ 安全出口", 300, 190);
        text(canvas, font, Color.BLACK, "比例 1:100　单位：米", 430, 190);
        canvas.restoreState();
    }

    private static String secondExit(Chance chance) {
        return chance.pick("second-exit", List.of("疏散出口 宽 1.40 m", "疏散出口 宽 0.85 m", "疏散出口（未标注宽度）"));
    }

    private static void door(PdfContentByte canvas, BaseFont font, int x, int y, String name) {
        canvas.saveState();
        canvas.setColorStroke(EXIT);
        canvas.setLineWidth(6);
        canvas.moveTo(x - 20, y);
        canvas.lineTo(x + 20, y);
        canvas.stroke();
        canvas.restoreState();
        text(canvas, font, EXIT, name, x, y > 400 ? y + 12 : y - 16);
    }

    private static void extinguisher(PdfContentByte canvas, int x, int y) {
        canvas.setColorFill(FIRE);
        canvas.circle(x, y, 5);
        canvas.fill();
    }

    private static void text(PdfContentByte canvas, BaseFont font, Color colour, String text, int x, int y) {
        canvas.beginText();
        canvas.setColorFill(colour);
        canvas.setFontAndSize(font, 10);
        canvas.showTextAligned(Element.ALIGN_CENTER, text, x, y, 0);
        canvas.endText();
    }
}
