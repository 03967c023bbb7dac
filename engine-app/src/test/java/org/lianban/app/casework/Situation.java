package org.lianban.app.casework;

import java.util.Map;
import java.util.TreeMap;
import org.lianban.app.casework.acceptance.ApplicationForm.Applicant.Kind;

/** A service of the shipped catalogue with the answers of an applicant. */
public record Situation(String service, boolean joint, Kind applicant, Map<String, String> answers) {

    /** Five departments: two items nobody waits for, one that waits for the health certificates. */
    public static final Situation RESTAURANT = new Situation(
            "open-restaurant",
            true,
            Kind.ENTERPRISE,
            Map.of(
                    "sells-tobacco", "yes",
                    "shop-sign-installed", "yes",
                    "cooks-on-site", "yes",
                    "by-agent", "no",
                    "sign-premises", "rented",
                    "fire-commitment", "no"));

    /** Eight items, and the lead department's choice at the end. */
    public static final Situation UTILITIES = new Situation(
            "utility-connection",
            true,
            Kind.ENTERPRISE,
            Map.of(
                    "occupies-road", "yes",
                    "digs-road", "yes",
                    "occupies-green", "yes",
                    "fells-trees", "yes",
                    "crosses-highway", "yes",
                    "crosses-river", "yes",
                    "by-agent", "no"));

    /** All departments must agree. */
    public static final Situation NEWBORN = new Situation(
            "newborn",
            true,
            Kind.PERSON,
            Map.of("wants-card", "no", "pays-insurance-now", "no", "parents-married", "yes"));

    /** One item of one department: statutory 5, promised 2 working days. */
    public static final Situation SHOP_SIGN =
            new Situation("shop-sign", false, Kind.ENTERPRISE, Map.of("sign-premises", "rented"));

    /** One item with three grounds of suspension: statutory 20, promised 10 working days. */
    public static final Situation FOOD_LICENCE = new Situation(
            "food-business-licence", false, Kind.ENTERPRISE, Map.of("cooks-on-site", "yes", "by-agent", "no"));

    /** One item whose own law limits it in calendar days. */
    public static final Situation IMPACT_FORM =
            new Situation("environmental-impact-form", false, Kind.ENTERPRISE, Map.of());

    public Situation with(String question, String answer) {
        Map<String, String> changed = new TreeMap<>(answers);
        changed.put(question, answer);
        return new Situation(service, joint, applicant, changed);
    }

    public Situation appliedForBy(Kind kind) {
        return new Situation(service, joint, kind, answers);
    }
}
