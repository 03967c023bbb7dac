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
        Map<String, Field> items,
        Map<String, Field> jointServices) {

    static Declared by(List<Field> files) {
        return new Declared(
                codes(files, "regions"),
                codes(files, "departments"),
                codes(files, "laws"),
                byCode(files, "item"),
                byCode(files, "joint-service"));
    }

    private static Set<String> codes(List<Field> files, String list) {
        return files.stream()
                .flatMap(file -> file.each(list).stream())
                .map(entry -> entry.text("code"))
                .collect(toUnmodifiableSet());
    }

    private static Map<String, Field> byCode(List<Field> files, String type) {
        Map<String, Field> byCode = new LinkedHashMap<>();
        files.stream()
                .filter(file -> file.text("type").equals(type))
                .forEach(file -> byCode.putIfAbsent(file.text("code"), file));
        return byCode;
    }
}
