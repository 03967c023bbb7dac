package org.lianban.app.supervision.assessment.export;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.OutputStream;
import java.util.List;
import org.lianban.app.papers.ReportFont;
import org.lianban.app.supervision.assessment.Assessed;
import org.lianban.app.supervision.assessment.Assessed.Value;
import org.lianban.app.supervision.assessment.Assessment;
import org.lianban.app.supervision.assessment.Formula.Term;

/** An assessment on paper: the ranking, the formula with its weights, and the figures of each department. */
record AssessmentReport(Words words, ReportFont font) {

    private static final float MARGIN = 40;
    private static final float PADDING = 4;
    private static final float GAP = 10;
    private static final float LEADING = 1.5f;
    private static final float FULL = 100;
    private static final Color HEAD = new Color(0xE8, 0xEE, 0xF5);

    void write(Assessment assessment, OutputStream out) {
        try (Document paper = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter writer = PdfWriter.getInstance(paper, out);
            writer.setPageEvent(new PageNumbers(font.size(8), words.title(assessment)));
            paper.addTitle(words.title(assessment));
            paper.addCreator("lianban");
            paper.open();
            paper.add(heading(words.title(assessment), 16));
            for (String line : List.of(words.days(assessment), words.state(assessment), words.table(assessment))) {
                paper.add(new Paragraph(line, font.size(9)));
            }
            paper.add(heading(words.say("排名", "Ranking"), 12));
            paper.add(ranking(assessment));
            paper.add(heading(words.say("公式与权重", "Formula and weights"), 12));
            paper.add(formula(assessment));
            for (String line : List.of(
                    words.of(assessment.formula().points()),
                    words.of(assessment.formula().score()),
                    words.of(assessment.formula().ranking()))) {
                paper.add(new Paragraph(line, font.size(9)));
            }
            paper.add(heading(words.say("各部门指标", "Figures of the departments"), 12));
            for (Assessed one : assessment.departments()) {
                if (one.cases() > 0) {
                    paper.add(figures(assessment, one));
                }
            }
            paper.add(new Paragraph(
                    words.say(
                            "没有办件的部门未列明细。每项指标所依据的台账记录见同一考核的电子表格（依据）。",
                            "Departments without cases have no table. The ledger entries behind each figure stand in the workbook of the "
                                    + "same assessment (References)."),
                    font.size(9)));
        }
    }

    private Paragraph heading(String text, float size) {
        Paragraph heading = new Paragraph(text, font.size(size));
        heading.setLeading(LEADING * size);
        heading.setSpacingBefore(GAP);
        heading.setKeepTogether(true);
        return heading;
    }

    private PdfPTable ranking(Assessment assessment) {
        PdfPTable table = table(1, 5, 2, 2);
        heads(
                table,
                words.say("名次", "Place"),
                words.say("部门", "Department"),
                words.say("总分", "Score"),
                words.say("办件数", "Cases"));
        for (Assessed one : assessment.departments()) {
            text(table, one.place() == null ? "—" : String.valueOf(one.place()));
            text(table, words.of(one.name()));
            text(
                    table,
                    one.score() == null
                            ? words.say("不排名", "not ranked")
                            : one.score().toPlainString());
            text(table, String.valueOf(one.cases()));
        }
        return table;
    }

    private PdfPTable formula(Assessment assessment) {
        PdfPTable table = table(2, 1, 3, 1, 6);
        heads(
                table,
                words.say("指标", "Figure"),
                words.say("权重", "Weight"),
                words.say("满分与零分", "Full and no points"),
                words.say("最少样本", "Least"),
                words.say("计算方法", "How it is made"));
        for (Term term : assessment.formula().terms()) {
            text(table, words.of(term.name()));
            text(table, term.weight() == 0 ? "—" : String.valueOf(term.weight()));
            text(table, words.line(term));
            text(table, words.least(term));
            text(table, words.of(term.formula()));
        }
        return table;
    }

    private PdfPTable figures(Assessment assessment, Assessed one) {
        PdfPTable table = table(4, 2, 2, 2, 2, 2);
        PdfPCell title = cell(words.of(one.name())
                + (one.place() == null
                        ? words.say(
                                "：样本 %d 件，不排名".formatted(one.cases()), ": %d cases, not ranked".formatted(one.cases()))
                        : words.say(
                                "：第 %d 名，总分 %s".formatted(one.place(), one.score()),
                                ": place %d, score %s".formatted(one.place(), one.score()))));
        title.setColspan(6);
        title.setBackgroundColor(HEAD);
        table.addCell(title);
        heads(
                table,
                words.say("指标", "Figure"),
                words.say("计数", "Count"),
                words.say("指标值", "Value"),
                words.say("计分情况", "Standing"),
                words.say("得分", "Points"),
                words.say("实际权重", "Weight"));
        table.setHeaderRows(2);
        for (Value value : one.figures()) {
            Term term = assessment.formula().term(value.figure());
            text(table, words.of(term.name()));
            text(table, words.count(term, value));
            text(table, words.value(value));
            text(table, words.standing(value.standing()));
            text(table, words.points(value.points()));
            text(table, value.points() == null ? "—" : value.weight().toPlainString() + " %");
        }
        return table;
    }

    private static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(FULL);
        table.setSpacingBefore(GAP);
        table.setHeaderRows(1);
        return table;
    }

    private void heads(PdfPTable table, String... texts) {
        for (String text : texts) {
            PdfPCell head = cell(text);
            head.setBackgroundColor(HEAD);
            table.addCell(head);
        }
    }

    private void text(PdfPTable table, String text) {
        table.addCell(cell(text));
    }

    private PdfPCell cell(String text) {
        Font small = font.size(8);
        PdfPCell cell = new PdfPCell(new Phrase(text, small));
        cell.setPadding(PADDING);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        return cell;
    }
}
