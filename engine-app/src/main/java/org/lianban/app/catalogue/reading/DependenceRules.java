package org.lianban.app.catalogue.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The items of a joint service exist, can be applied for while it can, and wait for one another in an order that can be kept. */
final class DependenceRules {

    private DependenceRules() {}

    static List<CatalogueError> check(Field service, Declared declared) {
        List<CatalogueError> errors = new ArrayList<>();
        Map<String, Field> constituents = new LinkedHashMap<>();
        for (Field constituent : service.each("items")) {
            Field item = constituent.get("item");
            constituents.putIfAbsent(item.text(), constituent);
            if (item.isText() && !declared.items().containsKey(item.text())) {
                errors.add(item.error(
                        "目录中没有事项“" + item.text() + "”", "There is no item '" + item.text() + "' in the catalogue"));
            } else if (isDiscontinued(declared.items().get(item.text())) && !isDiscontinued(service)) {
                errors.add(item.error(
                        "事项“" + item.text() + "”已取消，不得再列入联办事项",
                        "The item '" + item.text() + "' is discontinued, and cannot be part of what is offered"));
            }
        }
        for (Field constituent : constituents.values()) {
            for (Field needed : constituent.each("dependsOn")) {
                if (needed.isText() && !constituents.containsKey(needed.text())) {
                    errors.add(needed.error(
                            "“" + needed.text() + "”不是本联办事项的组成事项",
                            "'" + needed.text() + "' is not an item of this joint service"));
                }
            }
        }
        errors.addAll(cycles(constituents));
        return errors;
    }

    private static boolean isDiscontinued(@Nullable Field entry) {
        return entry != null && entry.get("discontinued").isPresent();
    }

    private static List<CatalogueError> cycles(Map<String, Field> constituents) {
        List<CatalogueError> errors = new ArrayList<>();
        Map<String, Set<String>> waiting = new LinkedHashMap<>();
        constituents.forEach((code, constituent) -> waiting.put(code, neededBy(constituent)));
        dropWhatCanBegin(waiting);
        while (!waiting.isEmpty()) {
            List<String> cycle = cycleIn(waiting);
            Field constituent = constituents.get(cycle.get(0));
            if (constituent != null) {
                errors.add(constituent
                        .get("dependsOn")
                        .error(
                                "这些事项互相等待，成了循环：" + String.join(" → ", cycle) + " → " + cycle.get(0),
                                "These items wait for one another in a circle: " + String.join(" -> ", cycle) + " -> "
                                        + cycle.get(0)));
            }
            waiting.keySet().removeAll(cycle);
            dropWhatCanBegin(waiting);
        }
        return errors;
    }

    private static Set<String> neededBy(Field constituent) {
        Set<String> needed = new LinkedHashSet<>();
        constituent.each("dependsOn").forEach(code -> needed.add(code.text()));
        return needed;
    }

    /** What is left waits in a circle, or behind one. */
    private static void dropWhatCanBegin(Map<String, Set<String>> waiting) {
        boolean dropped = true;
        while (dropped) {
            waiting.values().forEach(needed -> needed.retainAll(waiting.keySet()));
            dropped = waiting.values().removeIf(Set::isEmpty);
        }
    }

    /** Everything that is left needs something that is left, so following the needs must come back. */
    private static List<String> cycleIn(Map<String, Set<String>> waiting) {
        List<String> path = new ArrayList<>();
        String at = waiting.keySet().iterator().next();
        while (!path.contains(at)) {
            path.add(at);
            at = waiting.getOrDefault(at, Set.of(at)).iterator().next();
        }
        return path.subList(path.indexOf(at), path.size());
    }
}
