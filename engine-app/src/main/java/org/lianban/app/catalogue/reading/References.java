package org.lianban.app.catalogue.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every department, region and law that a file names must be in the register. */
final class References {

    private final Declared declared;
    private final List<CatalogueError> errors = new ArrayList<>();

    private References(Declared declared) {
        this.declared = declared;
    }

    static List<CatalogueError> check(Field file, Declared declared) {
        References references = new References(declared);
        references.checkBelow(file);
        return references.errors;
    }

    private void checkBelow(Field field) {
        for (Field member : field.members()) {
            switch (name(member)) {
                case "department", "leadDepartment", "issuedBy" ->
                    mustBeIn(declared.departments(), member, "department");
                case "region" -> mustBeIn(declared.regions(), member, "region");
                case "law" -> mustBeIn(declared.laws(), member, "law");
                default -> checkBelow(member);
            }
        }
        field.entries().forEach(this::checkBelow);
    }

    private void mustBeIn(Set<String> known, Field field, String what) {
        if (field.isText() && !known.contains(field.text())) {
            errors.add(field.error(
                    "登记簿中没有%s“%s”".formatted(inChinese(what), field.text()),
                    "There is no " + what + " '" + field.text() + "' in the register"));
        }
    }

    private static String inChinese(String what) {
        return switch (what) {
            case "department" -> "部门";
            case "region" -> "区划";
            default -> "法规";
        };
    }

    private static String name(Field member) {
        return member.pointer().substring(member.pointer().lastIndexOf('/') + 1);
    }
}
