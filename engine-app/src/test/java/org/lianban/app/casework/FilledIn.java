package org.lianban.app.casework;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lianban.app.casework.form.MergedField;
import org.lianban.app.casework.form.MergedForm;

/** What an applicant says in the forms of the shipped catalogue, right on every day of the tests. */
public final class FilledIn {

    private static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("business-name", "云溪小馆"),
            Map.entry("credit-code", "91990101MA0000001Y"),
            Map.entry("legal-representative", "林晓"),
            Map.entry("legal-representative-id", "990101199001010019"),
            Map.entry("premises-address", "云溪区云溪路 1 号一层"),
            Map.entry("premises-right", "rented"),
            Map.entry("floor-area", "86.5"),
            Map.entry("premises-floor", "1"),
            Map.entry("building-storeys", "6"),
            Map.entry("seats", "36"),
            Map.entry("planned-opening", "2999-01-01"),
            Map.entry("uses-gas", "yes"),
            Map.entry("food-workers", "5"),
            Map.entry("food-business-kind", "restaurant"),
            Map.entry("cold-or-raw-food", "no"),
            Map.entry("online-sales", "yes"),
            Map.entry("kitchen-area", "12"),
            Map.entry("food-safety-officer", "周宁"),
            Map.entry("exits", "2"),
            Map.entry("sprinklers", "yes"),
            Map.entry("fire-safety-manager", "周宁"),
            Map.entry("fire-manager-phone", "13800000000"),
            Map.entry("sign-text", "云溪小馆"),
            Map.entry("sign-width", "3.2"),
            Map.entry("sign-height", "0.8"),
            Map.entry("sign-lit", "yes"),
            Map.entry("school-distance", "300"),
            Map.entry("examination-body", "云溪区疾病预防控制中心"),
            Map.entry("examined-on", "2020-01-01"));

    /** For {@link Situation#RESTAURANT}: name and number of the business are the applicant's own. */
    public static final Map<String, String> RESTAURANT = without("business-name", "credit-code");

    /** For a sign that a body applies for. */
    public static final Map<String, String> SHOP_SIGN = ALL.entrySet().stream()
            .filter(entry ->
                    entry.getKey().startsWith("sign-") || entry.getKey().equals("premises-address"))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** For a sign that a natural person applies for, who is asked what the business is called. */
    public static final Map<String, String> OWN_SHOP_SIGN = with(SHOP_SIGN, "business-name", "云溪小馆");

    private FilledIn() {}

    /** What the draft of an applicant for an own shop sign says, on such premises. */
    public static Map<String, Object> shopSignDraft(String premises) {
        return Map.of(
                "answers", Map.of("sign-premises", premises),
                "name", "某申请人",
                "phone", "10000000000",
                "address", "",
                "form", OWN_SHOP_SIGN);
    }

    /** What this form asks. */
    public static Map<String, String> of(MergedForm form) {
        List<String> asked = form.fields()
                .filter(MergedField::toFillIn)
                .map(MergedField::key)
                .toList();
        return ALL.entrySet().stream()
                .filter(entry -> asked.contains(entry.getKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public static Map<String, String> with(Map<String, String> values, String key, String value) {
        Map<String, String> changed = new TreeMap<>(values);
        changed.put(key, value);
        return changed;
    }

    private static Map<String, String> without(String... keys) {
        Map<String, String> rest = new TreeMap<>(ALL);
        List.of(keys).forEach(rest::remove);
        return rest;
    }
}
