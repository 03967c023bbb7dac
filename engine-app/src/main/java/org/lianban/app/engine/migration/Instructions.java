package org.lianban.app.engine.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationInstructionValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/**
 * Finds out which elements of one definition can become which of another, as far as the engine allows: those of the same id, and those
 * that were renamed. Triggers of events are never renewed, so that timers keep their dates.
 */
@Component
class Instructions {

    /** By this the engine calls the whole of what is done several times at once. */
    private static final String BODY = "#multiInstanceBody";

    private final RuntimeService runtime;
    private final RepositoryService repository;

    Instructions(RuntimeService runtime, RepositoryService repository) {
        this.runtime = runtime;
        this.repository = repository;
    }

    /** What the engine allows, and what it says against the rest of what was asked. */
    record Result(Map<String, String> elements, Map<String, String> refused) {}

    Result find(String source, String target, Map<String, String> renamed) {
        Map<String, String> elements = new LinkedHashMap<>();
        for (MigrationInstruction equal : runtime.createMigrationPlan(source, target)
                .mapEqualActivities()
                .build()
                .getInstructions()) {
            elements.put(equal.getSourceActivityId(), equal.getTargetActivityId());
        }
        Map<String, String> refused = new LinkedHashMap<>();
        if (!renamed.isEmpty()) {
            rename(source, target, renamed, elements, refused);
        }
        return new Result(elements, refused);
    }

    MigrationPlan plan(ProcessMoves moves) {
        return build(moves.source(), moves.target(), moves.elements());
    }

    private void rename(
            String source,
            String target,
            Map<String, String> renamed,
            Map<String, String> elements,
            Map<String, String> refused) {
        BpmnModelInstance before = repository.getBpmnModelInstance(source);
        renamed.forEach((element, to) -> {
            elements.remove(element);
            elements.remove(element + BODY);
        });
        renamed.forEach((element, to) -> {
            Map<String, String> more = new LinkedHashMap<>();
            if (isRepeated(before, element)) {
                more.put(element + BODY, to + BODY);
            }
            more.put(element, to);
            add(source, target, elements, more, refused, element);
        });
        // what hangs on a renamed element has the same id, but the engine left it out with its host
        for (String element : ids(before)) {
            if (!elements.containsKey(element) && !renamed.containsKey(element)) {
                add(source, target, elements, Map.of(element, element), new LinkedHashMap<>(), element);
            }
        }
    }

    private void add(
            String source,
            String target,
            Map<String, String> elements,
            Map<String, String> more,
            Map<String, String> refused,
            String about) {
        Map<String, String> tried = new LinkedHashMap<>(elements);
        tried.putAll(more);
        try {
            build(source, target, tried);
            elements.putAll(more);
        } catch (MigrationPlanValidationException e) {
            refused.put(about, words(e));
        } catch (BadUserRequestException e) {
            refused.put(about, String.valueOf(e.getMessage()));
        }
    }

    private MigrationPlan build(String source, String target, Map<String, String> elements) {
        MigrationPlanBuilder plan = runtime.createMigrationPlan(source, target);
        for (Map.Entry<String, String> one : elements.entrySet()) {
            plan = plan.mapActivities(one.getKey(), one.getValue());
        }
        return plan.build();
    }

    private static boolean isRepeated(BpmnModelInstance model, String element) {
        return model.getModelElementById(element) instanceof Activity activity
                && activity.getLoopCharacteristics() != null;
    }

    private static Set<String> ids(BpmnModelInstance model) {
        Set<String> ids = new LinkedHashSet<>();
        model.getModelElementsByType(FlowNode.class).forEach(node -> ids.add(node.getId()));
        return ids;
    }

    private static String words(MigrationPlanValidationException refused) {
        List<String> failures = new ArrayList<>();
        for (MigrationInstructionValidationReport report :
                refused.getValidationReport().getInstructionReports()) {
            failures.addAll(report.getFailures());
        }
        return String.join("; ", failures);
    }
}
