package org.lianban.app.catalogue.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A condition names a situation that is asked, and answers that it has. */
final class SituationRules {

    private SituationRules() {}

    static List<CatalogueError> inItem(Field item) {
        List<Field> conditional = new ArrayList<>(item.each("materials"));
        conditional.addAll(item.each("form"));
        return check(conditional, answersByKey(item.each("situations")));
    }

    /** In a joint service the situations of its items are asked as well. */
    static List<CatalogueError> inJointService(Field service, Declared declared) {
        List<Field> asked = new ArrayList<>(service.each("situations"));
        for (Field constituent : service.each("items")) {
            Field item = declared.items().get(constituent.text("item"));
            if (item != null) {
                asked.addAll(item.each("situations"));
            }
        }
        return check(service.each("items"), answersByKey(asked));
    }

    static Set<String> answers(Field situation) {
        Set<String> answers = new TreeSet<>();
        situation.each("answers").forEach(answer -> answers.add(answer.text("key")));
        return answers;
    }

    private static List<CatalogueError> check(List<Field> conditional, Map<String, Set<String>> asked) {
        List<CatalogueError> errors = new ArrayList<>();
        for (Field entry : conditional) {
            Field situation = entry.get("onlyIf").get("situation");
            Set<String> answers = asked.get(situation.text());
            if (answers == null) {
                if (situation.isText()) {
                    errors.add(situation.error(
                            "此处没有情形问题“" + situation.text() + "”",
                            "No situation '" + situation.text() + "' is asked here"));
                }
                continue;
            }
            for (Field answer : entry.get("onlyIf").each("answers")) {
                if (answer.isText() && !answers.contains(answer.text())) {
                    errors.add(answer.error(
                            "情形“" + situation.text() + "”没有答案“" + answer.text() + "”，只有 " + String.join("、", answers),
                            "The situation '" + situation.text() + "' has no answer '" + answer.text() + "', only "
                                    + String.join(", ", answers)));
                }
            }
        }
        return errors;
    }

    private static Map<String, Set<String>> answersByKey(List<Field> situations) {
        Map<String, Set<String>> byKey = new HashMap<>();
        situations.forEach(situation -> byKey.putIfAbsent(situation.text("key"), answers(situation)));
        return byKey;
    }
}
