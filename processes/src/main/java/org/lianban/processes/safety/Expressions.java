package org.lianban.processes.safety;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianban.processes.CaseFlowBean;

/** The only expressions that a model may contain, wherever the engine might evaluate one. */
final class Expressions {
    private static final String VARIABLE = "([a-z][A-Za-z0-9]*)";
    private static final Pattern BUSINESS_KEY = Pattern.compile("[#$]\\{execution\\.processBusinessKey}");
    private static final Pattern BEAN =
            Pattern.compile("\\$\\{" + CaseFlowBean.NAME + "\\." + VARIABLE + "\\(execution\\)}");
    private static final Pattern PLAIN = Pattern.compile("\\$\\{!?" + VARIABLE + "}");
    private static final Pattern COMPARISON =
            Pattern.compile("\\$\\{" + VARIABLE + " *[=!]= *(?:'[A-Za-z0-9_]*'|true|false|[0-9]{1,9})}");
    /** How an end event says how the process ended: a fixed word in a variable. */
    private static final Pattern ASSIGNMENT =
            Pattern.compile("\\$\\{execution\\.setVariable\\('" + VARIABLE + "', *'[A-Za-z0-9_]*'\\)}");

    /** Names that the engine resolves to objects of its own, which are never plain variables. */
    private static final Set<String> ENGINE_OBJECTS =
            Set.of(CaseFlowBean.NAME, "execution", "task", "externalTask", "caseExecution", "authenticatedUserId");

    private Expressions() {}

    /** Whether a text holds nothing that the engine would evaluate, or exactly one allowed expression. */
    static boolean allowed(String text) {
        String trimmed = text.strip();
        return !evaluated(trimmed)
                || BUSINESS_KEY.matcher(trimmed).matches()
                || callsBean(trimmed)
                || namesVariable(PLAIN.matcher(trimmed))
                || namesVariable(COMPARISON.matcher(trimmed))
                || namesVariable(ASSIGNMENT.matcher(trimmed));
    }

    private static boolean evaluated(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private static boolean callsBean(String text) {
        Matcher call = BEAN.matcher(text);
        return call.matches() && CaseFlowBean.METHODS.contains(call.group(1));
    }

    private static boolean namesVariable(Matcher matcher) {
        return matcher.matches() && !ENGINE_OBJECTS.contains(matcher.group(1));
    }
}
