package org.lianban.rules.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.DmnExpressionImpl;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;

/** Reads decision tables from DMN files. Cells are FEEL and nothing else: no script engine can be reached. */
public final class TableReader {

    private static final Set<String> FEEL = Set.of(
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_ALTERNATIVE,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN12,
            DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE_DMN13);

    private final MatchedRows matched = new MatchedRows();
    private final DmnEngine engine = engine(matched);

    static DmnEngine engine(DmnDecisionTableEvaluationListener matched) {
        var configuration = new DefaultDmnEngineConfiguration();
        configuration.setScriptEngineResolver(language -> {
            throw new IllegalStateException("cells are FEEL, not " + language);
        });
        configuration.customPostDecisionTableEvaluationListeners(List.of(matched));
        configuration.setFeelEngineFactory(() -> new PlainCells(new ScalaFeelEngineFactory().createInstance()));
        return configuration.buildEngine();
    }

    /**
     * Reads the decision with the id {@code name}.
     *
     * @param inputs the variables its input columns must read, in any order
     * @param outputs the names of its output columns, in any order
     * @throws InvalidTable if the file is no DMN, has no such table or other columns, or a cell is not FEEL
     */
    public DecisionTable read(String name, InputStream dmn, Set<String> inputs, Set<String> outputs) {
        DmnDecision decision = parse(name, dmn);
        if (!(decision.getDecisionLogic() instanceof DmnDecisionTableImpl table)) {
            throw new InvalidTable(name, "is a decision, but not a table");
        }
        requireFeel(name, table);
        List<DmnExpressionImpl> reads =
                table.getInputs().stream().map(column -> column.getExpression()).toList();
        requireColumns(
                name,
                "input",
                inputs,
                reads.stream().map(DmnExpressionImpl::getExpression).toList());
        requireColumns(
                name,
                "output",
                outputs,
                table.getOutputs().stream()
                        .map(column -> column.getOutputName())
                        .toList());
        return new DecisionTable(
                engine,
                matched,
                decision,
                table.getRules().stream().map(DmnDecisionTableRuleImpl::getId).toList());
    }

    private DmnDecision parse(String name, InputStream dmn) {
        try {
            return engine.parseDecision(name, SchemaHints.without(name, dmn.readAllBytes()));
        } catch (DmnEngineException | IOException refused) {
            throw new InvalidTable(name, "cannot be read", refused);
        }
    }

    private static void requireColumns(String table, String kind, Set<String> expected, List<String> found) {
        if (found.size() != expected.size() || !expected.equals(Set.copyOf(found))) {
            throw new InvalidTable(table, kind + " columns should be " + expected + ", but are " + found);
        }
    }

    static void requireFeel(String name, DmnDecisionTableImpl table) {
        table.getInputs().forEach(column -> requireFeel(name, "an input column", column.getExpression()));
        table.getRules().forEach(row -> requireFeel(name, row));
    }

    private static void requireFeel(String table, DmnDecisionTableRuleImpl row) {
        String where = "row " + row.getId();
        row.getConditions().forEach(cell -> requireFeel(table, where, cell));
        row.getConclusions().forEach(cell -> requireFeel(table, where, cell));
    }

    private static void requireFeel(String table, String where, DmnExpressionImpl cell) {
        if (cell.getExpressionLanguage() != null && !FEEL.contains(cell.getExpressionLanguage())) {
            throw new InvalidTable(table, where + " is written in " + cell.getExpressionLanguage() + ", not in FEEL");
        }
    }
}
