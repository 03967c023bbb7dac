package org.lianban.app.casework.acceptance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.lianban.app.casework.form.FormKey;
import org.lianban.app.casework.gathering.CorrectionItem;
import org.lianban.app.casework.gathering.NoticeLine;
import org.lianban.app.web.LocalisedText;

/** The correction notice as the applicant reads it: each material and field by its name, with what is wrong with it. */
final class CorrectionText {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private CorrectionText() {}

    /**
     * Writes the notice.
     *
     * @param due the last day for the corrections
     */
    static LocalisedText of(AskedNames names, List<CorrectionItem> items, LocalDate due) {
        List<Line> lines = NoticeLine.of(items).stream()
                .map(line -> new Line(FormKey.isField(line.key()), names.of(line.key()), line.text()))
                .toList();
        return new LocalisedText(
                "请于 %s前补正：%s"
                        .formatted(
                                CHINESE.format(due),
                                String.join("；", lines.stream().map(Line::zh).toList())),
                "Please correct by %s: %s"
                        .formatted(
                                ENGLISH.format(due),
                                String.join("; ", lines.stream().map(Line::en).toList())));
    }

    /** Confirms what came, and says what has not come yet. */
    static LocalisedText received(AskedNames names, List<String> came, List<String> missing) {
        List<LocalisedText> there = came.stream().map(names::of).toList();
        List<LocalisedText> open = missing.stream().map(names::of).toList();
        String zh = String.join("、", there.stream().map(LocalisedText::zh).toList());
        String en = String.join(", ", there.stream().map(LocalisedText::en).toList());
        if (open.isEmpty()) {
            return new LocalisedText(
                    "已收到补正内容：%s。要求补正的内容已全部收齐。".formatted(zh),
                    "Corrections received: %s. Everything that was asked for is in.".formatted(en));
        }
        return new LocalisedText(
                "已收到补正内容：%s。尚缺：%s。"
                        .formatted(
                                zh,
                                String.join(
                                        "、",
                                        open.stream().map(LocalisedText::zh).toList())),
                "Corrections received: %s. Still missing: %s."
                        .formatted(
                                en,
                                String.join(
                                        ", ",
                                        open.stream().map(LocalisedText::en).toList())));
    }

    private record Line(boolean field, LocalisedText name, LocalisedText defect) {

        String zh() {
            return (field ? "%s：%s" : "《%s》%s").formatted(name.zh(), defect.zh());
        }

        String en() {
            return "%s: %s".formatted(name.en(), defect.en());
        }
    }
}
