package org.lianban.app.demonstration.papers;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.acceptance.ApplicationForm.Applicant;
import org.lianban.app.demonstration.script.CaseScript;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sets a paper as PDF: who applies for what, what the paper says, a signature; and a drawing where it is a plan. */
@Component
@Profile("demonstration")
class PaperWriter {

    private static final String FILE = "/fonts/400Regular/NotoSansSC_400Regular.ttf";

    private final PaperTexts texts;
    private @Nullable BaseFont font;

    PaperWriter(PaperTexts texts) {
        this.texts = texts;
    }

    /**
     * Writes a paper.
     *
     * @param named whose name it bears, null if nobody's
     */
    byte[] write(String title, String code, CaseScript script, @Nullable Applicant named) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document paper = new Document(PageSize.A4, 64, 64, 72, 64);
        try {
            PdfWriter writer = PdfWriter.getInstance(paper, out);
            paper.addTitle(title);
            paper.open();
            BaseFont face = font();
            paper.add(heading(title, face));
            if (named != null) {
                paper.add(facts(named, face));
            }
            if (FloorPlan.draws(code)) {
                FloorPlan.draw(writer.getDirectContent(), face, script.chance());
            } else {
                fill(paper, texts.of(code), face);
            }
            Seal.put(writer.getDirectContent(), face, named == null ? "" : named.name());
            paper.close();
        } catch (DocumentException broken) {
            throw new IllegalStateException("a paper of the demonstration cannot be set", broken);
        }
        return out.toByteArray();
    }

    private static Paragraph heading(String title, BaseFont face) {
        Paragraph heading = new Paragraph(title, new Font(face, 20));
        heading.setAlignment(Element.ALIGN_CENTER);
        heading.setSpacingAfter(18);
        return heading;
    }

    private static PdfPTable facts(Applicant named, BaseFont face) {
        PdfPTable table = new PdfPTable(new float[] {3, 7});
        table.setWidthPercentage(100);
        table.setSpacingAfter(14);
        String address = named.address();
        Map<String, String> facts = Map.of(
                "申请人", named.name(),
                "证件号码", named.idNumber(),
                "联系电话", named.phone(),
                "地址", address == null ? "" : address);
        for (String name : List.of("申请人", "证件号码", "联系电话", "地址")) {
            table.addCell(new Paragraph(name, new Font(face, 11)));
            table.addCell(new Paragraph(facts.get(name), new Font(face, 11)));
        }
        return table;
    }

    private static void fill(Document paper, List<String> paragraphs, BaseFont face) {
        for (String text : paragraphs) {
            Paragraph paragraph = new Paragraph(22, text, new Font(face, 12));
            paragraph.setFirstLineIndent(24);
            paragraph.setSpacingAfter(8);
            paper.add(paragraph);
        }
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
        try (InputStream file = PaperWriter.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new FileNotFoundException(FILE);
            }
            return BaseFont.createFont(
                    "NotoSansSC.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
        } catch (IOException broken) {
            throw new UncheckedIOException("the font of the papers cannot be read", broken);
        }
    }
}
