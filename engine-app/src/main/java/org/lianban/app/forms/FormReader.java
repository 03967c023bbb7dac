package org.lianban.app.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.processes.Finding;
import tools.jackson.databind.JsonNode;

/** Reads the schema of a form: what is to be filled in, and everything that keeps it from being shown and held to. */
final class FormReader {

    private static final int MOST_COMPONENTS = 200;
    private static final int MOST_OPTIONS = 200;
    private static final int DEEPEST = 5;
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");

    /** What the page evaluates nowhere. */
    private static final Set<String> PLAIN = Set.of("values", "defaultValue", "properties", "components", "pattern");

    private static final Set<String> SOURCES =
            Set.of("valuesKey", "valuesExpression", "valuesFunction", "conditional", "expression", "dataSource");
    private static final Set<String> DATES = Set.of("date", "time", "datetime");
    private static final Set<String> TEXTS = Set.of("", "custom", "email", "phone");

    private final List<FormField> fields = new ArrayList<>();
    private final List<Finding> faults = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private int components;

    FormReader(JsonNode form) {
        components(form, 0);
    }

    List<FormField> fields() {
        return fields;
    }

    List<Finding> faults() {
        return faults;
    }

    private void components(JsonNode parent, int depth) {
        for (JsonNode component : parent.path("components")) {
            String id = component.path("id").asString("");
            components++;
            if (components > MOST_COMPONENTS || depth > DEEPEST) {
                fault(
                        id,
                        "表单最多 %d 个组件、%d 层分组".formatted(MOST_COMPONENTS, DEEPEST),
                        "A form has at most %d components, in groups at most %d deep"
                                .formatted(MOST_COMPONENTS, DEEPEST));
                return;
            }
            component(component, id, depth);
        }
    }

    private void component(JsonNode component, String id, int depth) {
        String type = component.path("type").asString("");
        Optional<ComponentKind> kind = ComponentKind.of(type);
        if (kind.isEmpty()) {
            fault(id, "不支持的表单组件：" + type, "A component that is not supported: " + type);
            return;
        }
        expressions(component, id, "");
        if (kind.get() == ComponentKind.TEXT) {
            text(component, id);
        } else if (kind.get() == ComponentKind.GROUP) {
            if (!component.path("path").asString("").isEmpty()) {
                fault(id, "分组不得改变数据路径（path）", "A group has no path of its own");
            }
            components(component, depth + 1);
        } else if (kind.get().filledIn()) {
            field(component, id, kind.get());
        }
    }

    /** Anything that the page would evaluate: by its place, or because it is written as an expression or a template. */
    private void expressions(JsonNode node, String id, String at) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String name = at + property.getKey();
            JsonNode value = property.getValue();
            boolean written = value.isString()
                    && (value.asString().strip().startsWith("=")
                            || value.asString().contains("{{"));
            boolean plain = PLAIN.contains(property.getKey());
            if ((SOURCES.contains(property.getKey()) && says(value)) || (written && !plain)) {
                faults.add(FormFault.expression(id, name));
            } else if (value.isObject() && !plain) {
                expressions(value, id, name + ".");
            }
        }
    }

    private static boolean says(JsonNode value) {
        return value.isString() ? !value.asString().isBlank() : !value.isEmpty();
    }

    /** Its marks become HTML in the page; what leads out of the page, or is fetched from elsewhere, does not belong there. */
    private void text(JsonNode component, String id) {
        String text = component.path("text").asString("");
        if (text.contains("<") || text.contains("![") || text.contains("](") || text.contains("://")) {
            fault(id, "说明文字不得含有 HTML、图片或者链接", "A text has no HTML, no pictures and no links");
        }
    }

    private void field(JsonNode component, String id, ComponentKind kind) {
        String key = component.path("key").asString("");
        if (!KEY.matcher(key).matches()) {
            fault(
                    id,
                    "键 %s 须以字母开头，由字母、数字和下划线组成".formatted(key),
                    "The key %s begins with a letter and has letters, digits and underscores only".formatted(key));
        } else if (!keys.add(key)) {
            fault(id, "两个组件写入同一个值：" + key, "Two components write one value: " + key);
        }
        JsonNode validate = component.path("validate");
        FormField field = new FormField(
                kind,
                key,
                label(component, key),
                validate.path("required").asBoolean(false),
                decimal(validate, "min", id),
                decimal(validate, "max", id),
                whole(component, "decimalDigits", id),
                decimal(component, "increment", id),
                whole(validate, "minLength", id),
                whole(validate, "maxLength", id),
                word(validate, "pattern"),
                word(validate, "patternErrorMessage"),
                validate.path("validationType").asString(""),
                component.path("subtype").asString("date"),
                component.path("disallowPassedDates").asBoolean(false),
                kind.chosen() ? options(component, id) : Set.of());
        bounds(field, id);
        fields.add(field);
    }

    private static String label(JsonNode component, String key) {
        String label = component.path("label").asString("");
        return label.isBlank() ? component.path("dateLabel").asString(key) : label;
    }

    private void bounds(FormField field, String id) {
        if (isOver(field.min(), field.max())
                || isOver(whole(field.minLength()), whole(field.maxLength()))
                || (field.increment() != null && field.increment().signum() <= 0)) {
            fault(id, "上下限之间没有可填的值", "No value lies between its bounds");
        }
        if (field.pattern() != null && !BoundedPattern.isSound(field.pattern())) {
            fault(
                    id,
                    "正则表达式有误，或者超过 %d 个字符".formatted(BoundedPattern.LONGEST),
                    "The pattern is wrong, or has more than %d characters".formatted(BoundedPattern.LONGEST));
        }
        if (!TEXTS.contains(field.textKind())) {
            fault(id, "不支持的校验 " + field.textKind(), "A validation that is not supported: " + field.textKind());
        }
        if (!DATES.contains(field.dateKind())) {
            fault(id, "不支持的日期 " + field.dateKind(), "A date that is not supported: " + field.dateKind());
        }
    }

    private Set<String> options(JsonNode component, String id) {
        Set<String> options = new LinkedHashSet<>();
        for (JsonNode option : component.path("values")) {
            JsonNode value = option.path("value");
            if (!value.isString() || !options.add(value.asString())) {
                fault(id, "选项的值须为文字，且各不相同", "The values of options are texts, each another");
            }
        }
        if (options.isEmpty() || options.size() > MOST_OPTIONS) {
            fault(
                    id,
                    "须有 1 至 %d 个选项".formatted(MOST_OPTIONS),
                    "There are 1 to %d options to choose from".formatted(MOST_OPTIONS));
        }
        return options;
    }

    private @Nullable BigDecimal decimal(JsonNode node, String name, String id) {
        JsonNode value = node.path(name);
        if (value.isMissingNode()
                || value.isNull()
                || (value.isString() && value.asString().isBlank())) {
            return null;
        }
        Optional<BigDecimal> number =
                FormNumber.of(value.isNumber() ? value.decimalValue().toString() : value.asString(""));
        if (number.isEmpty()) {
            fault(id, name + " 不是数字", name + " is no number");
        }
        return number.orElse(null);
    }

    private @Nullable Integer whole(JsonNode node, String name, String id) {
        BigDecimal number = decimal(node, name, id);
        if (number == null) {
            return null;
        }
        if (number.signum() < 0 || number.stripTrailingZeros().scale() > 0 || number.intValue() > 1_000_000) {
            fault(id, name + " 不是合适的整数", name + " is no fitting whole number");
            return null;
        }
        return number.intValue();
    }

    private static @Nullable BigDecimal whole(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static boolean isOver(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        return least != null && most != null && least.compareTo(most) > 0;
    }

    private static @Nullable String word(JsonNode node, String name) {
        String word = node.path(name).asString("");
        return word.isEmpty() ? null : word;
    }

    private void fault(String id, String zh, String en) {
        faults.add(FormFault.unsupported(id, zh, en));
    }
}
