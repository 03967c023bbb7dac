package org.lianban.app.supervision.assessment.export;

import java.io.OutputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.lianban.app.sheets.Sheets;
import org.lianban.app.supervision.assessment.Assessed;
import org.lianban.app.supervision.assessment.Assessed.Value;
import org.lianban.app.supervision.assessment.Assessment;
import org.lianban.app.supervision.assessment.Figure;
import org.lianban.app.supervision.assessment.Formula;
import org.lianban.app.supervision.assessment.Reference;

/** An assessment as a workbook: ranking, figures, formula and weights, and every item that was counted. */
record AssessmentSheets(Words words) {

    void write(Assessment assessment, BiConsumer<Figure, Consumer<Reference>> items, OutputStream out) {
        try (Sheets sheets = new Sheets(out)) {
            ranking(assessment, sheets);
            figures(assessment, sheets);
            formula(assessment, sheets);
            references(assessment.formula(), items, sheets);
        }
    }

    private void ranking(Assessment assessment, Sheets sheets) {
        sheets.begin(
                words.say("排名", "Ranking"),
                words.say("名次", "Place"),
                words.say("部门代码", "Code"),
                words.say("部门", "Department"),
                words.say("总分", "Score"),
                words.say("办件数", "Cases"));
        for (Assessed one : assessment.departments()) {
            sheets.row(
                    one.place() == null ? words.say("样本不足，不排名", "too few cases, not ranked") : one.place(),
                    one.department(),
                    words.of(one.name()),
                    one.score(),
                    one.cases());
        }
        sheets.row();
        sheets.row(words.title(assessment));
        sheets.row(words.days(assessment));
        sheets.row(words.state(assessment));
        sheets.row(words.table(assessment));
    }

    private void figures(Assessment assessment, Sheets sheets) {
        sheets.begin(
                words.say("指标", "Figures"),
                words.say("部门代码", "Code"),
                words.say("部门", "Department"),
                words.say("指标代码", "Figure"),
                words.say("指标", "Name"),
                words.say("分子", "Part"),
                words.say("分母", "Whole"),
                words.say("指标值", "Value"),
                words.say("计分情况", "Standing"),
                words.say("得分", "Points"),
                words.say("实际权重（%）", "Weight in effect (%)"));
        for (Assessed one : assessment.departments()) {
            for (Value value : one.figures()) {
                sheets.row(
                        one.department(),
                        words.of(one.name()),
                        value.figure().name(),
                        words.of(assessment.formula().term(value.figure()).name()),
                        value.part(),
                        value.whole(),
                        value.value(),
                        words.standing(value.standing()),
                        value.points(),
                        value.weight());
            }
        }
    }

    private void formula(Assessment assessment, Sheets sheets) {
        sheets.begin(
                words.say("公式与权重", "Formula and weights"),
                words.say("指标代码", "Figure"),
                words.say("指标", "Name"),
                words.say("权重", "Weight"),
                words.say("满分值（‰）", "Full at (‰)"),
                words.say("零分值（‰）", "None at (‰)"),
                words.say("最少样本", "Least sample"),
                words.say("计算方法", "How it is made"));
        for (Formula.Term term : assessment.formula().terms()) {
            sheets.row(
                    term.figure().name(),
                    words.of(term.name()),
                    term.weight(),
                    term.fullAt(),
                    term.zeroAt(),
                    term.least(),
                    words.of(term.formula()));
        }
        sheets.row();
        sheets.row(words.of(assessment.formula().points()));
        sheets.row(words.of(assessment.formula().score()));
        sheets.row(words.of(assessment.formula().ranking()));
    }

    private void references(Formula formula, BiConsumer<Figure, Consumer<Reference>> items, Sheets sheets) {
        sheets.begin(
                words.say("依据", "References"),
                words.say("指标代码", "Figure"),
                words.say("部门代码", "Department"),
                words.say("办件编号", "Case number"),
                words.say("来源", "Origin"),
                words.say("办件", "Case"),
                words.say("监察发现", "Finding"),
                words.say("台账序号", "Ledger entry"),
                words.say("对象", "Subject"),
                words.say("日期", "Day"),
                words.say("到期日", "Due"),
                words.say("计入分子", "Part"),
                words.say("计入分母", "Whole"),
                words.say("不利", "Against"),
                words.say("标识", "Reference"));
        for (Formula.Term term : formula.terms()) {
            items.accept(
                    term.figure(),
                    item -> sheets.row(
                            item.figure().name(),
                            item.department(),
                            item.caseNumber(),
                            item.origin(),
                            item.caseId(),
                            item.finding(),
                            item.sequence(),
                            item.subject(),
                            item.onDay(),
                            item.due(),
                            item.part(),
                            item.whole(),
                            item.against() ? words.say("是", "yes") : "",
                            item.ref()));
        }
    }
}
