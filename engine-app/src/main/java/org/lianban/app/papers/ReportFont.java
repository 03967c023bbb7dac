package org.lianban.app.papers;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The font of papers and reports, which is part of the program: no machine needs Chinese fonts to make or to read them. */
@Component
public class ReportFont {

    private static final String FILE = "/fonts/400Regular/NotoSansSC_400Regular.ttf";

    private @Nullable BaseFont font;

    /** In points. Only the characters that are used become part of a paper. */
    public Font size(float points) {
        return new Font(font(), points);
    }

    private synchronized BaseFont font() {
        BaseFont known = font;
        if (known == null) {
            known = read();
            font = known;
        }
        return known;
    }

    private static BaseFont read() {
        try (InputStream file = ReportFont.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new FileNotFoundException(FILE);
            }
            return BaseFont.createFont(
                    "NotoSansSC.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
        } catch (IOException broken) {
            throw new UncheckedIOException("the font of papers cannot be read", broken);
        }
    }
}
