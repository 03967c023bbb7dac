package org.lianban.app.catalogue.reading;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the files of one catalogue declare, whether or not they are right otherwise, so that one error does not draw others
 * after it.
 */
record Declared(
        Set<String> regions,
        Set<String> departments,
        Set<String> laws,
        Set<String> formGroups,
        Map<String, Field> elements,
        Map<String, Field> items,
        Map<String, Field> jointServices) {

    static Declared by(List<Field> files) {
        return new Declared(
                codes(files, "regions"),
                codes(files, "departments"),
                codes(files, "laws"),
                entries(files, "formGroups").stream()
                        .map(group -> group.text("key"))
                        .collect(toUnmodifiableSet()),
                elements(files),
                byCode(files, "item"),
                byCode(files, "joint-service"));
    }

    private static Set<String> codes(List<Field> files, String list) {
        return entries(files, list).stream().map(entry -> entry.text("code")).collect(toUnmodifiableSet());
    }

    private static List<Field> entries(List<Field> files, String list) {
        return files.stream().flatMap(file -> file.each(list).stream()).toList();
    }

    private static Map<String, Field> elements(List<Field> files) {
        Map<String, Field> byKey = new LinkedHashMap<>();
        entries(files, "elements").forEach(element -> byKey.putIfAbsent(element.text("key"), element));
        return byKey;
    }

    private static Map<String, Field> byCode(List<Field> files, String type) {
        Map<String, Field> byCode = new LinkedHashMap<>();
        files.stream()
                .filter(file -> file.text("type").equals(type))
                .forEach(file -> byCode.putIfAbsent(file.text("code"), file));
        return byCode;
    }
}
