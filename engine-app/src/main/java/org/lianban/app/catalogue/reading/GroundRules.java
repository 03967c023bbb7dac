package org.lianban.app.catalogue.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What may stop a clock: the procedures of Article 45 of the Licensing Law, and others only on a basis of their own. */
final class GroundRules {

    static final Set<String> ARTICLE_45 =
            Set.of("HEARING", "TENDER", "AUCTION", "INSPECTION", "TESTING", "QUARANTINE", "APPRAISAL", "EXPERT_REVIEW");

    private GroundRules() {}

    static List<CatalogueError> check(Field item) {
        List<CatalogueError> errors = new ArrayList<>();
        for (Field ground : item.each("grounds")) {
            Field basis = ground.get("basis");
            if (!ARTICLE_45.contains(ground.text("code")) && basis.text("law").equals("licensing-law")) {
                errors.add(basis.error(
                        "《行政许可法》第四十五条没有列出 " + ground.text("code") + "：须有其他依据才能停止计时",
                        "Article 45 of the Licensing Law does not name " + ground.text("code")
                                + ": it stops the clock only on a basis of its own"));
            }
        }
        return errors;
    }
}
