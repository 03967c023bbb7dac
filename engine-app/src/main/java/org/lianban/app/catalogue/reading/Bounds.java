package org.lianban.app.catalogue.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bounds leave something between them: those of one field, and those of two items that ask for the same. */
final class Bounds {

    private static final List<String> OF_NUMBERS = List.of("min", "max");
    private static final Map<String, String> PAIRS = Map.of("min", "max", "minLength", "maxLength");

    private Bounds() {}

    static List<CatalogueError> within(Field use) {
        List<CatalogueError> errors = new ArrayList<>();
        PAIRS.forEach((least, most) -> {
            if (contradict(use.get(least), use.get(most))) {
                errors.add(use.get(least)
                        .error(
                                "“" + use.text("key") + "”的上下限互相矛盾",
                                "'" + use.text("key") + "' is " + said(use, least, most)));
            }
        });
        return errors;
    }

    /** Bounds finer than the numbers that they bound say something that no number can meet. */
    static List<CatalogueError> finerThan(int decimals, Field use) {
        return OF_NUMBERS.stream()
                .map(use::get)
                .filter(bound -> bound.node().isNumber()
                        && bound.node().decimalValue().stripTrailingZeros().scale() > decimals)
                .map(bound -> bound.error(
                        "“" + use.text("key") + "”最多 " + decimals + " 位小数，上下限也是",
                        "'" + use.text("key") + "' has at most " + decimals + " decimals, and so have its bounds"))
                .toList();
    }

    /** What the bounds of two uses of a field come to, if no value meets both; empty if they go together. */
    static String contradiction(Field one, Field other) {
        for (Map.Entry<String, String> pair : PAIRS.entrySet()) {
            for (List<Field> both : List.of(List.of(one, other), List.of(other, one))) {
                if (contradict(both.get(0).get(pair.getKey()), both.get(1).get(pair.getValue()))) {
                    return pair.getKey() + " " + number(both.get(0).get(pair.getKey())) + " and " + pair.getValue()
                            + " " + number(both.get(1).get(pair.getValue()));
                }
            }
        }
        boolean days = one.get("when").isText()
                && other.get("when").isText()
                && !one.text("when").equals(other.text("when"));
        return days ? one.text("when") + " and " + other.text("when") : "";
    }

    private static boolean contradict(Field least, Field most) {
        return least.node().isNumber()
                && most.node().isNumber()
                && least.node().decimalValue().compareTo(most.node().decimalValue()) > 0;
    }

    private static String said(Field use, String least, String most) {
        return "at least " + number(use.get(least)) + " and at most " + number(use.get(most)) + ": nothing is both";
    }

    private static String number(Field bound) {
        return bound.node().decimalValue().toPlainString();
    }
}
