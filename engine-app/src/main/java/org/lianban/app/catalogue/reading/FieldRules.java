package org.lianban.app.catalogue.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A field of a form is what its element says, wherever it is asked; its kind settles what else can be said of it. */
final class FieldRules {

    private static final List<String> OF_THE_ELEMENT =
            List.of("group", "label", "help", "unit", "decimals", "options", "check", "pattern", "knownFrom");
    private static final List<String> OF_AN_OWN_FIELD = List.of("group", "kind", "label");
    private static final Map<String, Set<String>> KINDS_WITH = Map.of(
            "unit", Set.of("NUMBER"),
            "decimals", Set.of("NUMBER"),
            "min", Set.of("NUMBER"),
            "max", Set.of("NUMBER"),
            "options", Set.of("CHOICE"),
            "check", Set.of("TEXT"),
            "pattern", Set.of("TEXT"),
            "minLength", Set.of("TEXT", "ADDRESS"),
            "maxLength", Set.of("TEXT", "ADDRESS"),
            "when", Set.of("DATE"));

    private FieldRules() {}

    static List<CatalogueError> inRegister(Field register, Declared declared) {
        List<CatalogueError> errors = new ArrayList<>();
        register.each("elements").forEach(element -> checkElement(element, declared, errors));
        return errors;
    }

    static List<CatalogueError> inItem(Field item, Declared declared) {
        List<CatalogueError> errors = new ArrayList<>();
        for (Field use : item.each("form")) {
            Field element = declared.elements().get(use.text("key"));
            if (element == null) {
                checkOwn(use, declared, errors);
            } else {
                checkShared(use, element, errors);
            }
            errors.addAll(Bounds.within(use));
            Field decimals = Objects.requireNonNullElse(element, use).get("decimals");
            errors.addAll(Bounds.finerThan(decimals.node().asInt(0), use));
        }
        return errors;
    }

    /** A field that is no element of the register may still stand in two items, but then it is the same field. */
    static List<CatalogueError> across(List<Field> files, Declared declared) {
        List<CatalogueError> errors = new ArrayList<>();
        Map<String, Field> first = new HashMap<>();
        for (Field file : files) {
            for (Field use : file.each("form")) {
                String key = use.text("key");
                Field earlier = declared.elements().containsKey(key) ? null : first.putIfAbsent(key, use);
                if (earlier != null) {
                    errors.addAll(sameAs(earlier, use));
                }
            }
        }
        return errors;
    }

    private static List<CatalogueError> sameAs(Field earlier, Field use) {
        List<CatalogueError> errors = new ArrayList<>();
        for (String name : List.of("kind", "label", "unit", "options")) {
            if (!earlier.get(name).node().toString().equals(use.get(name).node().toString())) {
                errors.add(use.get(name)
                        .error(
                                "“" + use.text("key") + "”的 " + name + " 与 "
                                        + earlier.document().file() + " 中的不同",
                                "'" + use.text("key") + "' has another " + name + " in "
                                        + earlier.document().file()));
            }
        }
        return errors;
    }

    private static void checkShared(Field use, Field element, List<CatalogueError> errors) {
        String key = use.text("key");
        Field kind = use.get("kind");
        if (kind.isText() && !kind.text().equals(element.text("kind"))) {
            errors.add(kind.error(
                    "“" + key + "”在 " + element.document().file() + " 中是 " + element.text("kind") + "，此处不能是 "
                            + kind.text(),
                    "'" + key + "' is " + element.text("kind") + " in "
                            + element.document().file() + ", and can be no " + kind.text() + " here"));
        }
        for (String name : OF_THE_ELEMENT) {
            if (use.get(name).isPresent()) {
                errors.add(use.get(name)
                        .error(
                                "数据项“" + key + "”的 " + name + " 已由 "
                                        + element.document().file() + " 规定",
                                "The element '" + key + "' says its " + name + " in "
                                        + element.document().file()));
            }
        }
        checkKind(use, element.text("kind"), errors);
    }

    private static void checkOwn(Field use, Declared declared, List<CatalogueError> errors) {
        List<String> missing = OF_AN_OWN_FIELD.stream()
                .filter(name -> !use.get(name).isPresent())
                .toList();
        if (!missing.isEmpty()) {
            errors.add(use.get("key")
                    .error(
                            "登记簿中没有数据项“" + use.text("key") + "”；自有字段还须写明 " + String.join("、", missing),
                            "There is no element '" + use.text("key")
                                    + "' in the register; a field of its own also says " + String.join(", ", missing)));
        }
        checkElement(use, declared, errors);
    }

    private static void checkElement(Field element, Declared declared, List<CatalogueError> errors) {
        Field group = element.get("group");
        if (group.isText() && !declared.formGroups().contains(group.text())) {
            errors.add(group.error(
                    "登记簿中没有字段组“" + group.text() + "”",
                    "There is no group '" + group.text() + "' of fields in the register"));
        }
        if (element.text("kind").equals("CHOICE") && !element.get("options").isPresent()) {
            errors.add(element.get("kind").error("选择项须列出选项", "A choice names its options"));
        }
        checkKind(element, element.text("kind"), errors);
        checkPattern(element, errors);
    }

    private static void checkKind(Field field, String kind, List<CatalogueError> errors) {
        KINDS_WITH.forEach((name, kinds) -> {
            if (field.get(name).isPresent() && !kind.isEmpty() && !kinds.contains(kind)) {
                errors.add(field.get(name)
                        .error(kind + " 类字段没有 " + name, "A field of the kind " + kind + " has no " + name));
            }
        });
    }

    private static void checkPattern(Field element, List<CatalogueError> errors) {
        Field pattern = element.get("pattern");
        try {
            Pattern.compile(pattern.text());
        } catch (PatternSyntaxException wrong) {
            errors.add(pattern.error(
                    "不是正则表达式：" + wrong.getDescription(), "No regular expression: " + wrong.getDescription()));
        }
        if (pattern.isPresent() && !element.get("help").isPresent()) {
            errors.add(pattern.error(
                    "请在 help 中用文字说明要求：没有人会读正则表达式", "Say in help what is asked for: nobody reads a pattern"));
        }
    }
}
