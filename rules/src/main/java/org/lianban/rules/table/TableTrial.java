package org.lianban.rules.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.RuleOrderHitPolicyHandler;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.jspecify.annotations.Nullable;
import org.lianban.rules.table.WrittenTable.Unreadable;

/**
 * A table that is tried out: it tells every row that matches, also those that the hit policy passes over. For one thread at a time.
 */
public final class TableTrial {

    /**
     * A column.
     *
     * @param name what an input column reads, or the name of an output column
     * @param type {@code string}, {@code integer} and so on; {@code untyped} if the file does not say
     */
    public record Column(String name, String type) {}

    /**
     * What came of one input.
     *
     * @param matching ids of all rows that match, in the order of the table
     * @param answering the rows that the hit policy leaves standing; none if they contradict it
     * @param collected the one value that COLLECT made of them, where it adds up, counts or picks
     * @param contradicts whether the rows that match contradict the hit policy
     */
    public record Outcome(List<String> matching, List<Row> answering, Optional<Object> collected, boolean contradicts) {

        public Outcome {
            matching = List.copyOf(matching);
            answering = List.copyOf(answering);
        }
    }

    private final DmnEngine engine = TableReader.engine(this::hear);
    private final String name;
    private final DmnDecision asWritten;
    private final DmnDecision everyRow;
    private final DmnDecisionTableImpl table;
    private @Nullable DmnDecisionTableEvaluationEvent heard;

    private TableTrial(String name, byte[] dmn) {
        this.name = name;
        asWritten = parse(dmn);
        everyRow = parse(dmn);
        table = table(asWritten);
        table(everyRow).setHitPolicyHandler(new RuleOrderHitPolicyHandler());
    }

    /**
     * Reads the decision with the id {@code name}.
     *
     * @param dmn in which the rules for tables have found nothing forbidden: a calculation in a cell takes as long as it likes
     * @throws InvalidTable if the file is no DMN, has no such table, or a cell is not FEEL
     */
    public static TableTrial read(String name, byte[] dmn) {
        try {
            WrittenTable.rows(new String(dmn, StandardCharsets.UTF_8));
        } catch (Unreadable refused) {
            throw new InvalidTable(name, "line " + refused.line() + ": " + refused.getMessage(), refused);
        }
        return new TableTrial(name, dmn);
    }

    public List<Column> inputs() {
        return table.getInputs().stream()
                .map(column -> new Column(
                        column.getExpression().getExpression(),
                        column.getExpression().getTypeDefinition().getTypeName()))
                .toList();
    }

    public List<Column> outputs() {
        return table.getOutputs().stream()
                .map(column -> new Column(
                        column.getOutputName(), column.getTypeDefinition().getTypeName()))
                .toList();
    }

    /** The ids of all rows, in the order of the table. */
    public List<String> rowIds() {
        return table.getRules().stream().map(DmnDecisionTableRuleImpl::getId).toList();
    }

    /**
     * Puts one input to the table.
     *
     * @param inputs by what the columns read; a value may be null
     * @throws InvalidTable if a cell cannot be evaluated, or an input is not of its column's type
     */
    public Outcome evaluate(Map<String, @Nullable Object> inputs) {
        List<String> matching =
                MatchedRows.rows(ask(everyRow, inputs)).stream().map(Row::id).toList();
        try {
            DmnDecisionTableEvaluationEvent event = ask(asWritten, inputs);
            Optional<Object> collected = Optional.ofNullable(event.getCollectResultValue())
                    .flatMap(value -> Optional.ofNullable(value.getValue()));
            return new Outcome(matching, MatchedRows.rows(event), collected, false);
        } catch (InvalidTable refused) {
            if (refused.getCause() instanceof DmnHitPolicyException) {
                return new Outcome(matching, List.of(), Optional.empty(), true);
            }
            throw refused;
        }
    }

    private DmnDecisionTableEvaluationEvent ask(DmnDecision decision, Map<String, @Nullable Object> inputs) {
        heard = null;
        try {
            engine.evaluateDecisionTable(decision, inputs);
        } catch (DmnEngineException | FeelException refused) {
            throw new InvalidTable(name, "cannot be evaluated for " + inputs, refused);
        }
        DmnDecisionTableEvaluationEvent event = heard;
        if (event == null) {
            throw new InvalidTable(name, "has not been evaluated");
        }
        return event;
    }

    private void hear(DmnDecisionTableEvaluationEvent event) {
        heard = event;
    }

    private DmnDecision parse(byte[] dmn) {
        try {
            return engine.parseDecision(name, SchemaHints.without(name, dmn));
        } catch (DmnEngineException refused) {
            throw new InvalidTable(name, "cannot be read", refused);
        }
    }

    private DmnDecisionTableImpl table(DmnDecision decision) {
        if (!(decision.getDecisionLogic() instanceof DmnDecisionTableImpl found)) {
            throw new InvalidTable(name, "is a decision, but not a table");
        }
        if (!decision.getRequiredDecisions().isEmpty()) {
            throw new InvalidTable(name, "needs other decisions, which are not tried with it");
        }
        TableReader.requireFeel(name, found);
        if (found.getRules().stream().anyMatch(row -> row.getId() == null)) {
            throw new InvalidTable(name, "has a row without an id");
        }
        return found;
    }
}
