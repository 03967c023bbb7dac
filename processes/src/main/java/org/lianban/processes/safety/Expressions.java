package org.lianban.processes.safety;

import java.util.regex.Pattern;

/** The only expressions that a model may contain, wherever the engine might evaluate one. */
final class Expressions {
    private static final Pattern WHOLE = Pattern.compile("[#$]\\{(.*)}", Pattern.DOTALL);

    private Expressions() {}

    /** Whether a text holds nothing that the engine would evaluate, or exactly one allowed expression. */
    static boolean allowed(String text) {
        String trimmed = text.strip();
        if (!trimmed.contains("${") && !trimmed.contains("#{")) {
            return true;
        }
        var whole = WHOLE.matcher(trimmed);
        return whole.matches() && PlainExpression.parses(whole.group(1));
    }
}
