package org.lianban.app.catalogue.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A code or key stands once: in its list, and as the code of an item or joint service in the whole catalogue. */
final class Duplicates {

    private static final Map<String, String> IDENTIFIED_BY = Map.ofEntries(
            Map.entry("regions", "code"),
            Map.entry("departments", "code"),
            Map.entry("laws", "code"),
            Map.entry("formGroups", "key"),
            Map.entry("elements", "key"),
            Map.entry("form", "key"),
            Map.entry("conditions", "key"),
            Map.entry("restrictions", "key"),
            Map.entry("situations", "key"),
            Map.entry("materials", "code"),
            Map.entry("grounds", "code"),
            Map.entry("fees", "code"),
            Map.entry("stages", "key"),
            Map.entry("items", "item"));

    private Duplicates() {}

    static List<CatalogueError> within(Field file) {
        List<CatalogueError> errors = new ArrayList<>();
        IDENTIFIED_BY.forEach((list, key) -> errors.addAll(inList(file.each(list), key)));
        file.each("situations").forEach(situation -> errors.addAll(inList(situation.each("answers"), "key")));
        file.each("elements").forEach(element -> errors.addAll(inList(element.each("options"), "key")));
        file.each("form").forEach(field -> errors.addAll(inList(field.each("options"), "key")));
        return errors;
    }

    /** Items and joint services share one space of codes, since applicants apply for either by its code. */
    static List<CatalogueError> across(List<Field> files) {
        List<CatalogueError> errors = new ArrayList<>();
        Map<String, Field> first = new HashMap<>();
        for (Field file : files) {
            Field code = file.get("code");
            Field earlier = code.isText() ? first.putIfAbsent(code.text(), code) : null;
            if (earlier != null) {
                errors.add(code.error(
                        "编码“" + code.text() + "”已在 " + earlier.document().file() + " 中使用",
                        "The code '" + code.text() + "' already stands in "
                                + earlier.document().file()));
            }
        }
        return errors;
    }

    private static List<CatalogueError> inList(List<Field> entries, String key) {
        List<CatalogueError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Field entry : entries) {
            Field id = entry.get(key);
            if (id.isText() && !seen.add(id.text())) {
                errors.add(id.error("“" + id.text() + "”在此列表中重复", "'" + id.text() + "' stands in this list twice"));
            }
        }
        return errors;
    }
}
