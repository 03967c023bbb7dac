package org.lianban.app.kill;

import java.util.List;
import java.util.Map;
import org.lianban.app.casework.FilledIn;

/** What a clerk fills in. */
final class Forms {

    private static final Map<String, Map<String, String>> ANSWERS = Map.of(
            "shop-sign",
            Map.of("sign-premises", "rented"),
            "open-restaurant",
            Map.of(
                    "sells-tobacco", "yes",
                    "shop-sign-installed", "yes",
                    "cooks-on-site", "yes",
                    "by-agent", "no",
                    "sign-premises", "rented",
                    "fire-commitment", "no"));

    private static final List<String> SIGN = List.of("sign-rendering", "sign-structure-drawing", "site-agreement");

    private static final List<String> RESTAURANT = List.of(
            "premises-layout",
            "food-work-flow",
            "food-safety-rules",
            "sign-rendering",
            "sign-structure-drawing",
            "site-agreement",
            "fire-safety-rules",
            "fire-floor-plan",
            "premises-proof",
            "staff-list",
            "health-examination-reports");

    private Forms() {}

    /** A complete application. */
    static Map<String, ?> application(String service, String applicant) {
        List<String> papers = service.equals("shop-sign") ? SIGN : RESTAURANT;
        return Map.of(
                "serviceCode", service,
                "answers", ANSWERS.get(service),
                "form", service.equals("shop-sign") ? FilledIn.SHOP_SIGN : FilledIn.RESTAURANT,
                "applicant",
                        Map.of(
                                "kind", "ENTERPRISE",
                                "name", applicant,
                                "idNumber", "91990101MA0000001Y",
                                "phone", "13800000000"),
                "materials",
                        papers.stream()
                                .map(key -> Map.of("key", key, "provided", true))
                                .toList());
    }
}
