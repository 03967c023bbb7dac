package org.lianban.processes.safety;

import java.util.List;
import java.util.Set;
import org.lianban.processes.CaseFlowBean;

/**
 * The part of the engine's expression language that a model may use: variables, words and numbers, compared and joined by {@code and}, {@code or} and
 * {@code not}; the published methods; and setting a variable to a fixed word. There is no way from here to a method of any object.
 *
 * <pre>
 * whole      = assignment | or
 * assignment = "execution" "." "setVariable" "(" word "," word ")"
 * or         = and { ("||" | "or") and }
 * and        = not { ("&amp;&amp;" | "and") not }
 * not        = ("!" | "not" | "empty") not | comparison
 * comparison = operand [ ("==" | "eq" | "!=" | "ne" | "&lt;" | "lt" | ...) operand ]
 * operand    = "(" or ")" | word | number | "true" | "false" | "null" | variable
 *            | "caseFlow" "." method "(" "execution" ")" | "execution" "." "processBusinessKey"
 * </pre>
 */
final class PlainExpression {
    private static final Set<String> COMPARISONS =
            Set.of("==", "!=", "<", ">", "<=", ">=", "eq", "ne", "lt", "gt", "le", "ge");
    private static final Set<String> CONSTANTS = Set.of("true", "false", "null");

    /** Words of the language, and names that the engine resolves to objects of its own. */
    private static final Set<String> NO_VARIABLES = Set.of(
            "and",
            "or",
            "not",
            "empty",
            "div",
            "mod",
            "instanceof",
            "eq",
            "ne",
            "lt",
            "gt",
            "le",
            "ge",
            CaseFlowBean.NAME,
            "execution",
            "task",
            "externalTask",
            "caseExecution",
            "authenticatedUserId",
            "connector");

    private static final int DEEPEST = 50;

    private final List<String> tokens;
    private int at;
    private int depth;

    private PlainExpression(List<String> tokens) {
        this.tokens = tokens;
    }

    /** Whether what stands between the braces is such an expression, to its end. */
    static boolean parses(String inner) {
        return ExpressionTokens.of(inner)
                .map(tokens -> new PlainExpression(tokens).whole())
                .orElse(false);
    }

    private boolean whole() {
        return (assignment() || or()) && at == tokens.size();
    }

    private boolean assignment() {
        boolean assigned = take("execution")
                && take(".")
                && take("setVariable")
                && take("(")
                && word()
                && take(",")
                && word()
                && take(")");
        if (!assigned) {
            at = 0;
        }
        return assigned;
    }

    private boolean or() {
        boolean parsed = and();
        while (parsed && (take("||") || take("or"))) {
            parsed = and();
        }
        return parsed;
    }

    private boolean and() {
        boolean parsed = not();
        while (parsed && (take("&&") || take("and"))) {
            parsed = not();
        }
        return parsed;
    }

    private boolean not() {
        boolean negated = take("!") || take("not") || take("empty");
        return negated ? not() : comparison();
    }

    private boolean comparison() {
        boolean parsed = operand();
        if (parsed && COMPARISONS.contains(next())) {
            at++;
            parsed = operand();
        }
        return parsed;
    }

    private boolean operand() {
        if (take("(")) {
            return ++depth <= DEEPEST && or() && take(")");
        }
        if (take(CaseFlowBean.NAME)) {
            return take(".") && publishedMethod() && take("(") && take("execution") && take(")");
        }
        if (take("execution")) {
            return take(".") && take("processBusinessKey");
        }
        return word() || number() || variable();
    }

    private boolean publishedMethod() {
        return accept(CaseFlowBean.METHODS.contains(next()));
    }

    private boolean word() {
        return accept(next().startsWith("'"));
    }

    private boolean number() {
        take("-");
        return accept(!next().isEmpty() && Character.isDigit(next().charAt(0)));
    }

    private boolean variable() {
        String name = next();
        boolean named = !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0));
        return accept(CONSTANTS.contains(name) || (named && !NO_VARIABLES.contains(name)));
    }

    private boolean take(String token) {
        return accept(next().equals(token));
    }

    private boolean accept(boolean fits) {
        if (fits) {
            at++;
        }
        return fits;
    }

    private String next() {
        return at < tokens.size() ? tokens.get(at) : "";
    }
}
