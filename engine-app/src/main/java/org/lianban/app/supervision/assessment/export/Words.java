package org.lianban.app.supervision.assessment.export;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.assessment.Assessed.Standing;
import org.lianban.app.supervision.assessment.Assessed.Value;
import org.lianban.app.supervision.assessment.Assessment;
import org.lianban.app.supervision.assessment.Figure;
import org.lianban.app.supervision.assessment.Figure.Measure;
import org.lianban.app.supervision.assessment.Formula.Term;
import org.lianban.app.supervision.assessment.PublishedAssessment;
import org.lianban.app.web.LocalisedText;

/** What stands in the papers beside the figures, in the reader's language. */
record Words(boolean chinese, ZoneId zone) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final String NOTHING = "—";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    String of(LocalisedText text) {
        return chinese ? text.zh() : text.en();
    }

    String say(String zh, String en) {
        return chinese ? zh : en;
    }

    String title(Assessment assessment) {
        return say("部门审批效能考核 ", "Assessment of departments ") + assessment.period();
    }

    /** What it is: which publication, or a draft. */
    String state(Assessment assessment) {
        PublishedAssessment publication = assessment.publication();
        if (publication == null) {
            return say("草稿，尚未发布；以下为当前数据。", "Draft, not published; as the figures stand now.");
        }
        String at = MOMENT.format(publication.publishedAt().atZone(zone));
        String published = say(
                "第 %d 版，%s 于 %s 发布".formatted(publication.version(), publication.publishedBy(), at),
                "Version %d, published by %s at %s".formatted(publication.version(), publication.publishedBy(), at));
        return publication.reason() == null
                ? published
                : published + say("；更正理由：", "; reason of the revision: ") + publication.reason();
    }

    String days(Assessment assessment) {
        return say("考核期间：", "Period: ") + assessment.firstDay() + say(" 至 ", " to ") + assessment.lastDay();
    }

    String table(Assessment assessment) {
        return say("权重表版本：", "Version of the table of weights: ") + assessment.tableVersion();
    }

    String standing(Standing standing) {
        return switch (standing) {
            case SCORED -> say("计分", "scored");
            case NO_DATA -> say("无数据", "no data");
            case TOO_FEW -> say("样本不足", "too few");
            case SHOWN -> say("仅列示", "shown only");
        };
    }

    /** What was counted, of how many where it is a part. */
    String count(Term term, Value value) {
        return term.measure() == Measure.COUNT ? String.valueOf(value.part()) : value.part() + " / " + value.whole();
    }

    /** The value as people read it: a share in per cent; nothing of a number, and of nothing. */
    String value(Value value) {
        BigDecimal share = value.value();
        return share == null ? NOTHING : percent(share);
    }

    /** From how many items on it counts; of the cases: from how many on a department is ranked. */
    String least(Term term) {
        return term.weight() > 0 || term.figure() == Figure.CASES ? String.valueOf(term.least()) : NOTHING;
    }

    String points(@Nullable BigDecimal points) {
        return points == null ? NOTHING : points.toPlainString();
    }

    /** Where a figure has all points and where none; empty of one that is shown only. */
    String line(Term term) {
        Integer full = term.fullAt();
        Integer zero = term.zeroAt();
        if (full == null || zero == null) {
            return NOTHING;
        }
        return say("满分 ", "full ")
                + thousandths(full)
                + say("，零分 ", ", none ")
                + thousandths(zero)
                + (term.measure() == Measure.PER_CASE ? say("（每件）", " (of the cases)") : "");
    }

    private static String thousandths(int amount) {
        return percent(BigDecimal.valueOf(amount, 3));
    }

    private static String percent(BigDecimal share) {
        return share.multiply(HUNDRED).stripTrailingZeros().toPlainString() + " %";
    }
}
