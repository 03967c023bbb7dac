package org.lianban.rules.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;

/**
 * Hears from the engine which rows matched.
 *
 * <p>The engine's own result leaves out the rows' ids; only a listener is told them. An evaluation stays on its thread,
 * so what is heard is kept for the thread until it is taken.
 */
final class MatchedRows implements DmnDecisionTableEvaluationListener {

    private final ThreadLocal<List<Row>> heard = ThreadLocal.withInitial(List::of);

    @Override
    public void notify(DmnDecisionTableEvaluationEvent event) {
        heard.set(rows(event));
    }

    static List<Row> rows(DmnDecisionTableEvaluationEvent event) {
        String table = event.getDecisionTable().getKey();
        return event.getMatchingRules().stream()
                .map(rule -> new Row(table, rule.getId(), values(rule)))
                .toList();
    }

    List<Row> take() {
        List<Row> rows = heard.get();
        heard.remove();
        return rows;
    }

    private static Map<String, Object> values(DmnEvaluatedDecisionRule rule) {
        Map<String, Object> values = new HashMap<>();
        rule.getOutputEntries().forEach((column, output) -> {
            Object value = output.getValue().getValue();
            if (value != null) {
                values.put(column, value);
            }
        });
        return values;
    }
}
