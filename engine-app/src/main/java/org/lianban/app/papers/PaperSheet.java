package org.lianban.app.papers;

import com.google.zxing.WriterException;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Image;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.lianban.app.papers.PaperContent.Fact;
import org.lianban.app.papers.PaperContent.Section;
import org.lianban.app.papers.PaperStore.Stored;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lays a paper out on A4: in one language, or in both, one after the other. */
@Component
class PaperSheet {

    private static final float MARGIN = 56;
    private static final float FOOT = 110;
    private static final float GAP = 10;
    private static final float FULL = 100;
    private static final float SIGNATURE = 120;

    private final ReportFont font;
    private final ZoneId zone;
    private final String pages;

    PaperSheet(ReportFont font, ZoneId zone, @Value("${lianban.messages.pages:}") String pages) {
        this.font = font;
        this.zone = zone;
        this.pages = pages.replaceAll("/+$", "");
    }

    byte[] of(Stored paper, LocalisedText issuer, PaperLanguage language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document sheet = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, FOOT)) {
            PdfWriter writer = PdfWriter.getInstance(sheet, out);
            writer.setPageEvent(new PaperFoot(font, language, PaperCode.grouped(paper.code()), address(paper)));
            sheet.addTitle(language.of(paper.kind().title()) + " " + paper.number());
            sheet.addAuthor(language.of(issuer));
            sheet.addCreator("lianban");
            sheet.open();
            for (PaperLanguage each : language.each()) {
                if (each != language.each().get(0)) {
                    sheet.newPage();
                }
                write(sheet, paper, issuer, each);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (WriterException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** What the square says: the page that verifies it, or, where nobody said where our pages are, the code. */
    private String address(Stored paper) {
        String code = PaperCode.grouped(paper.code());
        return pages.isEmpty() ? code : pages + "/verify?code=" + code;
    }

    private void write(Document sheet, Stored paper, LocalisedText issuer, PaperLanguage in)
            throws IOException, WriterException {
        PaperContent content = paper.content();
        sheet.add(centred(in.of(issuer), 13));
        sheet.add(centred(in.of(paper.kind().title()), 20));
        sheet.add(facts(content.facts(), in));
        sheet.add(text(content.recipient() + (in == PaperLanguage.EN ? "," : "："), Element.ALIGN_LEFT));
        for (LocalisedText paragraph : content.paragraphs()) {
            sheet.add(text(in.of(paragraph), Element.ALIGN_LEFT));
        }
        for (Section section : content.sections()) {
            Paragraph heading = new Paragraph(in.of(section.heading()), font.size(12));
            heading.setSpacingBefore(GAP);
            heading.setKeepTogether(true);
            sheet.add(heading);
            sheet.add(table(section, in));
        }
        for (LocalisedText paragraph : content.closing()) {
            sheet.add(text(in.of(paragraph), Element.ALIGN_LEFT));
        }
        byte[] signature = paper.signature();
        if (signature != null) {
            Image drawn = Image.getInstance(signature);
            drawn.scaleToFit(2 * SIGNATURE, SIGNATURE);
            sheet.add(drawn);
        }
        Paragraph end = text(in.of(issuer), Element.ALIGN_RIGHT);
        end.setSpacingBefore(3 * GAP);
        sheet.add(end);
        sheet.add(text(day(paper, in), Element.ALIGN_RIGHT));
    }

    private String day(Stored paper, PaperLanguage in) {
        LocalDate day = LocalDate.ofInstant(paper.issuedAt(), zone);
        return in == PaperLanguage.EN
                ? DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(day)
                : DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA).format(day);
    }

    private Paragraph centred(String words, float size) {
        Paragraph line = new Paragraph(words, font.size(size));
        line.setAlignment(Element.ALIGN_CENTER);
        line.setSpacingAfter(GAP);
        line.setLeading(1.4f * size);
        return line;
    }

    private Paragraph text(String words, int alignment) {
        Paragraph line = new Paragraph(words, font.size(11));
        line.setAlignment(alignment);
        line.setSpacingBefore(GAP);
        line.setLeading(18);
        return line;
    }

    private PdfPTable facts(List<Fact> facts, PaperLanguage in) {
        PdfPTable table = new PdfPTable(new float[] {1, 3});
        table.setWidthPercentage(FULL);
        table.setSpacingBefore(GAP);
        for (Fact fact : facts) {
            table.addCell(cell(in.of(fact.name()), false));
            table.addCell(cell(in.of(fact.value()), false));
        }
        return table;
    }

    private PdfPTable table(Section section, PaperLanguage in) {
        boolean list = section.columns().isEmpty();
        PdfPTable table = new PdfPTable(list ? 1 : section.columns().size());
        table.setWidthPercentage(FULL);
        table.setSpacingBefore(GAP / 2);
        section.columns().forEach(column -> table.addCell(cell(in.of(column), false)));
        table.setHeaderRows(list ? 0 : 1);
        int number = 1;
        for (List<LocalisedText> row : section.rows()) {
            String first = list ? number++ + ". " : "";
            row.forEach(value -> table.addCell(cell(first + in.of(value), list)));
        }
        return table;
    }

    private PdfPCell cell(String words, boolean bare) {
        PdfPCell cell = new PdfPCell(new Phrase(words, font.size(10)));
        cell.setPadding(5);
        cell.setBorder(bare ? Rectangle.NO_BORDER : Rectangle.BOX);
        return cell;
    }
}
