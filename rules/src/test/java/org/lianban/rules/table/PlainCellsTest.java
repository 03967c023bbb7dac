package org.lianban.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCellsTest {

    private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();

    private final AtomicInteger asked = new AtomicInteger();
    private final PlainCells cells = new PlainCells(new CountingFeel(asked));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"yes\"",
                "\"yes\", \"no\"",
                " \"no\",\"yes\" ",
                "\"\"",
                "\"不\", \"yes\"",
                "\"ye\\u0073\"",
                "not(\"yes\")",
                "? = \"yes\"",
                "\"yes, no\""
            })
    void aCellMeansTheSameAsInFeel(String cell) {
        for (String input : List.of("yes", "no", "", "不", "yes, no", "Yes")) {
            assertThat(cells.evaluateSimpleUnaryTests(cell, "answer", variables(input)))
                    .as("%s in %s", input, cell)
                    .isEqualTo(FEEL.evaluateSimpleUnaryTests(cell, "answer", variables(input)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"yes\"", "\"ye\\u0073\"", "\"\"", "answer", "20", "true", "answer + \"!\"", "\"a\" + \"b\""})
    void anExpressionMeansTheSameAsInFeel(String expression) {
        Object plain = cells.evaluateSimpleExpression(expression, variables("no"));
        Object feel = FEEL.evaluateSimpleExpression(expression, variables("no"));
        assertThat(plain).isEqualTo(feel);
    }

    @Test
    void plainTextsAreComparedWithoutTheEngine() {
        cells.evaluateSimpleUnaryTests("\"yes\", \"no\"", "answer", variables("yes"));
        assertThat(asked).hasValue(0);
    }

    @Test
    void anythingElseIsLeftToTheEngine() {
        cells.evaluateSimpleUnaryTests("not(\"yes\")", "answer", variables("yes"));
        cells.evaluateSimpleUnaryTests("\"yes\"", "answer", variables(3));
        assertThat(asked).hasValue(2);
    }

    private static VariableContext variables(Object answer) {
        return Variables.createVariables().putValue("answer", answer).asVariableContext();
    }

    private record CountingFeel(AtomicInteger asked) implements FeelEngine {

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals")
        public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
            return FEEL.evaluateSimpleExpression(expression, variables);
        }

        @Override
        public boolean evaluateSimpleUnaryTests(String expression, String input, VariableContext variables) {
            asked.incrementAndGet();
            return FEEL.evaluateSimpleUnaryTests(expression, input, variables);
        }
    }
}
