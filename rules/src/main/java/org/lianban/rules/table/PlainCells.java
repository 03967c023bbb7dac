package org.lianban.rules.table;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;

/**
 * Reads cells that hold nothing but texts, such as {@code "yes", "no"}, or a dash, and columns that name a variable; leaves everything else to the
 * FEEL engine.
 *
 * <p>The FEEL engine parses a cell anew whenever it is looked at. Nearly all cells are plain texts, so this makes a table many
 * times faster, and means the same.
 */
final class PlainCells implements FeelEngine {

    private static final Pattern TEXTS = Pattern.compile("\\s*\"[^\"\\\\]*\"(\\s*,\\s*\"[^\"\\\\]*\")*\\s*");
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"");

    private final FeelEngine feel;
    private final Map<String, Optional<Set<String>>> read = new ConcurrentHashMap<>();

    PlainCells(FeelEngine feel) {
        this.feel = feel;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the engine's interface has it so
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        if (variables.containsVariable(expression)) {
            return (T) variables.resolve(expression).getValue();
        }
        Matcher text = TEXT.matcher(expression);
        return text.matches() ? (T) text.group(1) : feel.evaluateSimpleExpression(expression, variables);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext variables) {
        if (expression.equals("-")) {
            return true;
        }
        Optional<Set<String>> texts = read.computeIfAbsent(expression, PlainCells::texts);
        if (texts.isPresent() && variables.resolve(input).getValue() instanceof String value) {
            return texts.get().contains(value);
        }
        return feel.evaluateSimpleUnaryTests(expression, input, variables);
    }

    private static Optional<Set<String>> texts(String expression) {
        if (!TEXTS.matcher(expression).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                TEXT.matcher(expression).results().map(text -> text.group(1)).collect(Collectors.toUnmodifiableSet()));
    }
}
