package org.lianban.app.demonstration.papers;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.lianban.app.demonstration.script.Chance;

/** Pictures without a word in them, so that no machine needs fonts to paint them; the same few are handed in again and again. */
final class Photographs {

    private static final int KINDS = 3;
    private static final Map<String, byte[]> PAINTED = new ConcurrentHashMap<>();

    private Photographs() {}

    static byte[] of(String code, Chance chance) {
        int which = chance.between("photograph", 0, KINDS - 1);
        return PAINTED.computeIfAbsent(code + which, absent -> png(paint(code, which)))
                .clone();
    }

    private static BufferedImage paint(String code, int which) {
        boolean room = code.equals("premises-layout");
        BufferedImage picture = new BufferedImage(room ? 1200 : 900, room ? 800 : 1100, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(new Color(0xF4, 0xF1, 0xE8));
            pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            if (room) {
                kitchen(pen, which);
            } else {
                portrait(pen, which);
            }
        } finally {
            pen.dispose();
        }
        return picture;
    }

    /** Rooms, stoves, sinks and tables, seen from above. */
    private static void kitchen(Graphics2D pen, int which) {
        pen.setColor(new Color(0x33, 0x3A, 0x40));
        pen.setStroke(new BasicStroke(10));
        pen.drawRect(60, 60, 1080, 680);
        pen.drawLine(700 + which * 40, 60, 700 + which * 40, 740);
        pen.drawLine(700 + which * 40, 400, 1140, 400);
        pen.setStroke(new BasicStroke(4));
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                pen.setColor(new Color(0xC9, 0xA2, 0x6B));
                pen.fillRoundRect(130 + column * 180, 140 + row * 190, 110, 90, 18, 18);
                pen.setColor(new Color(0x7A, 0x5A, 0x30));
                pen.drawRoundRect(130 + column * 180, 140 + row * 190, 110, 90, 18, 18);
            }
        }
        pen.setColor(new Color(0x9A, 0xA5, 0xAD));
        pen.fillRect(860, 90, 250, 60);
        pen.setColor(new Color(0xC0, 0x20, 0x20));
        for (int stove = 0; stove < 3; stove++) {
            pen.fillOval(880 + stove * 80, 100, 40, 40);
        }
        pen.setColor(new Color(0x5B, 0x9B, 0xC8));
        for (int sink = 0; sink < 2 + which % 2; sink++) {
            pen.fillRoundRect(870 + sink * 85, 660, 65, 50, 12, 12);
        }
    }

    /** A face without features: nobody's. */
    private static void portrait(Graphics2D pen, int which) {
        Color[] shirts = {new Color(0x1B, 0x5A, 0x73), new Color(0x5C, 0x47, 0x93), new Color(0x33, 0x66, 0x4A)};
        pen.setColor(new Color(0xD5, 0xE2, 0xEA));
        pen.fillRect(0, 0, 900, 1100);
        pen.setColor(shirts[which]);
        pen.fillOval(150, 700, 600, 700);
        pen.setColor(new Color(0xE7, 0xC3, 0xA3));
        pen.fillRect(390, 620, 120, 150);
        pen.fillOval(300, 280, 300, 400);
        pen.setColor(new Color(0x2A, 0x22, 0x1E));
        pen.fillArc(290, 250, 320, 320, 0, 180);
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }
}
