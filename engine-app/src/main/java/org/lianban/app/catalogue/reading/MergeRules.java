package org.lianban.app.catalogue.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The items of a joint service that ask for the same data leave a value that is right for all of them. */
final class MergeRules {

    private MergeRules() {}

    private record Use(Field constituent, Field field) {

        String item() {
            return constituent.text("item");
        }

        /** Whether no situation asks for both. */
        boolean excludes(Use other) {
            return exclude(constituent, other.constituent)
                    || exclude(field, other.field)
                    || exclude(constituent, other.field)
                    || exclude(field, other.constituent);
        }
    }

    static List<CatalogueError> check(Field service, Declared declared) {
        List<CatalogueError> errors = new ArrayList<>();
        Map<String, List<Use>> asked = new LinkedHashMap<>();
        for (Field constituent : service.each("items")) {
            Field item = declared.items().get(constituent.text("item"));
            for (Field field : item == null ? List.<Field>of() : item.each("form")) {
                Use use = new Use(constituent, field);
                List<Use> others = asked.computeIfAbsent(field.text("key"), key -> new ArrayList<>());
                others.stream()
                        .filter(other -> !other.excludes(use))
                        .forEach(other -> checkTogether(other, use, errors));
                others.add(use);
            }
        }
        return errors;
    }

    private static void checkTogether(Use earlier, Use later, List<CatalogueError> errors) {
        String contradiction = Bounds.contradiction(earlier.field(), later.field());
        if (!contradiction.isEmpty()) {
            errors.add(later.constituent()
                    .get("item")
                    .error(
                            "“" + later.field().text("key") + "”由 " + earlier.item() + " 和 " + later.item()
                                    + " 共同填报，但上下限互相矛盾：" + contradiction,
                            "'" + later.field().text("key") + "' is asked by " + earlier.item() + " and " + later.item()
                                    + " within bounds that contradict each other: " + contradiction));
        }
    }

    private static boolean exclude(Field one, Field other) {
        Field first = one.get("onlyIf");
        Field second = other.get("onlyIf");
        if (!first.isPresent() || !first.text("situation").equals(second.text("situation"))) {
            return false;
        }
        Set<String> answers = new HashSet<>();
        first.each("answers").forEach(answer -> answers.add(answer.text()));
        return second.each("answers").stream().map(Field::text).noneMatch(answers::contains);
    }
}
