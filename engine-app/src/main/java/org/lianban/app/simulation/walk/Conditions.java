package org.lianban.app.simulation.walk;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The plain conditions of models: {@code ${name}}, {@code ${!name}}, {@code ${name == 'TEXT'}}, {@code ${name != 'TEXT'}}. */
final class Conditions {

    private static final Pattern PLAIN = Pattern.compile("[$#]\\{\\s*(!)?\\s*(\\w+)\\s*(?:(==|!=)\\s*'([^']*)'\\s*)?}");

    private Conditions() {}

    /** Whether it holds; null if it asks for what is not among the variables. */
    static @Nullable Boolean holds(String condition, Map<String, String> variables) {
        Matcher plain = PLAIN.matcher(condition);
        if (!plain.matches()) {
            return null;
        }
        String value = variables.get(plain.group(2));
        if (value == null) {
            return null;
        }
        String text = plain.group(4);
        boolean same = text == null ? Boolean.parseBoolean(value) : text.equals(value);
        return same != (plain.group(1) != null || "!=".equals(plain.group(3)));
    }
}
