package org.lianban.app.catalogue.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The same code is the same thing in every file: a joint service asks for a material or an answer once, whichever of its items
 * need it.
 */
final class SharedNames {

    private SharedNames() {}

    static List<CatalogueError> check(List<Field> files) {
        List<CatalogueError> errors = new ArrayList<>();
        errors.addAll(same(files, "materials", "code", "name", material -> material.get("name")
                .node()
                .toString()));
        errors.addAll(same(files, "situations", "key", "answers", situation -> SituationRules.answers(situation)
                .toString()));
        return errors;
    }

    private static List<CatalogueError> same(
            List<Field> files, String list, String key, String compared, Function<Field, String> value) {
        List<CatalogueError> errors = new ArrayList<>();
        Map<String, Field> first = new HashMap<>();
        for (Field file : files) {
            for (Field entry : file.each(list)) {
                Field earlier = entry.get(key).isText() ? first.putIfAbsent(entry.text(key), entry) : null;
                if (earlier != null && !value.apply(earlier).equals(value.apply(entry))) {
                    errors.add(entry.get(compared)
                            .error(
                                    "“" + entry.text(key) + "”的 " + compared + " 与 "
                                            + earlier.document().file() + " 中的不同",
                                    "'" + entry.text(key) + "' has other " + compared + " in "
                                            + earlier.document().file()));
                }
            }
        }
        return errors;
    }
}
