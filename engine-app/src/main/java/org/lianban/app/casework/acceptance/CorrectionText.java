package org.lianban.app.casework.acceptance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lianban.app.casework.gathering.CorrectionItem;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.catalogue.Material;
import org.lianban.app.web.LocalisedText;

/** The correction notice as the applicant reads it: each material by its name, with what is wrong with it. */
final class CorrectionText {

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private CorrectionText() {}

    /**
     * Writes the notice.
     *
     * @param followed the catalogue that the case follows
     * @param stored the materials of the case by key
     * @param due the last day for the corrections
     */
    static LocalisedText of(
            CaseServices followed, List<CorrectionItem> items, Map<String, CaseMaterial> stored, LocalDate due) {
        List<Line> lines = items.stream()
                .map(item -> new Line(name(followed, stored, item.key()), item.text()))
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
    static LocalisedText received(
            CaseServices followed, List<CaseMaterial> came, Map<String, CaseMaterial> stored, List<String> missing) {
        List<LocalisedText> names =
                came.stream().map(one -> name(followed, stored, one.material())).toList();
        List<LocalisedText> open =
                missing.stream().map(key -> name(followed, stored, key)).toList();
        String zh = String.join("、", names.stream().map(LocalisedText::zh).toList());
        String en = String.join(", ", names.stream().map(LocalisedText::en).toList());
        if (open.isEmpty()) {
            return new LocalisedText(
                    "已收到补正材料：%s。要求补正的内容已全部收齐。".formatted(zh),
                    "Corrections received: %s. Everything that was asked for is in.".formatted(en));
        }
        return new LocalisedText(
                "已收到补正材料：%s。尚缺：%s。"
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

    private static LocalisedText name(CaseServices followed, Map<String, CaseMaterial> stored, String key) {
        CaseMaterial material = stored.get(key);
        if (material == null) {
            return new LocalisedText(key, key);
        }
        return material.items().stream()
                .flatMap(item -> followed.item(item).materials().stream())
                .filter(listed -> listed.code().equals(key))
                .map(Material::name)
                .findFirst()
                .orElse(new LocalisedText(key, key));
    }

    private record Line(LocalisedText name, LocalisedText defect) {

        String zh() {
            return "《%s》%s".formatted(name.zh(), defect.zh());
        }

        String en() {
            return "%s: %s".formatted(name.en(), defect.en());
        }
    }
}
