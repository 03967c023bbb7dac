package org.lianban.rules.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.feel.impl.FeelException;

/**
 * One decision table, parsed once and safe to use from several threads.
 *
 * <p>The engine parses the FEEL text of every cell again at every evaluation. A table is a pure function of its inputs,
 * so answers once found are remembered, up to a bound.
 */
public final class DecisionTable {

    private static final int REMEMBERED = 4096;

    private final DmnEngine engine;
    private final MatchedRows matched;
    private final DmnDecision decision;
    private final List<String> rowIds;
    private final Map<Map<String, Object>, List<Row>> known = new ConcurrentHashMap<>();

    DecisionTable(DmnEngine engine, MatchedRows matched, DmnDecision decision, List<String> rowIds) {
        this.engine = engine;
        this.matched = matched;
        this.decision = decision;
        this.rowIds = List.copyOf(rowIds);
    }

    /**
     * The rows that the table's hit policy leaves standing for these inputs, none if none matches.
     *
     * @throws InvalidTable if the rows contradict the hit policy, or a cell cannot be evaluated
     */
    public List<Row> rows(Map<String, Object> inputs) {
        Map<String, Object> key = Map.copyOf(inputs);
        List<Row> remembered = known.get(key);
        if (remembered != null) {
            return remembered;
        }
        List<Row> rows = evaluate(key);
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        known.put(key, rows);
        return rows;
    }

    /**
     * The one row that these inputs find, if any.
     *
     * @throws InvalidTable if there are several
     */
    public Optional<Row> row(Map<String, Object> inputs) {
        List<Row> rows = rows(inputs);
        if (rows.size() > 1) {
            throw new InvalidTable(name(), "several rows answer " + inputs);
        }
        return rows.stream().findFirst();
    }

    /** As {@link #rows}, without looking at or keeping what is remembered. */
    List<Row> evaluate(Map<String, Object> inputs) {
        try {
            engine.evaluateDecisionTable(decision, inputs);
            return matched.take();
        } catch (DmnEngineException | FeelException refused) {
            matched.take();
            throw new InvalidTable(name(), "cannot be evaluated for " + inputs, refused);
        }
    }

    public String name() {
        return decision.getKey();
    }

    /** The ids of all rows, in the order of the table. */
    public List<String> rowIds() {
        return rowIds;
    }
}
