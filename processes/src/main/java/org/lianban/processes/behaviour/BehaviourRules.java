package org.lianban.processes.behaviour;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.lianban.processes.Evidence;
import org.lianban.processes.Finding;

/**
 * The rules of behaviour: {@code too-large}, {@code deadlock}, {@code lack-of-synchronisation}, {@code dead-element}, {@code livelock} and {@code improper-end}. Together
 * they are what W. van der Aalst calls soundness (Verification of workflow nets, 1997), but that two tokens may end at different ends.
 */
public final class BehaviourRules {

    private BehaviourRules() {}

    /**
     * Explores every process of a model, with all sub-processes, each from its own start.
     *
     * <p>A run that shows a finding is a shortest one, except of a livelock in a scope with more than {@value Scope#MOST_FOR_SHORTEST} states.
     *
     * @param model whose flow is understood; it may come from anybody
     * @param known models of the processes that may be called, by their keys; of any other it is taken that it comes to its end
     * @return what is wrong, scope by scope from the inside out
     */
    public static List<Finding> check(BpmnModelInstance model, Map<String, BpmnModelInstance> known) {
        return check(model, known, new Budget());
    }

    static List<Finding> check(BpmnModelInstance model, Map<String, BpmnModelInstance> known, Budget budget) {
        Map<String, Process> processes = new HashMap<>();
        known.forEach((key, other) -> other.getModelElementsByType(Process.class).stream()
                .filter(process -> key.equals(process.getId()))
                .forEach(process -> processes.put(key, process)));
        List<Process> own = List.copyOf(model.getModelElementsByType(Process.class));
        own.stream()
                .filter(process -> process.getId() != null)
                .forEach(process -> processes.put(process.getId(), process));
        Behaviour behaviour = new Behaviour(processes, budget);
        return own.stream()
                .flatMap(process -> behaviour.of(process).stream())
                .map(BehaviourRules::finding)
                .toList();
    }

    private static Finding finding(Discovery found) {
        Sentence sentence = Sentence.about(found);
        return new Finding(
                id(found.element()),
                found.rule(),
                found.rule().severity(),
                sentence.zh(),
                sentence.en(),
                found.run().isEmpty() ? new Evidence.Itself() : new Evidence.Run(found.run()));
    }

    private static String id(BaseElement element) {
        return element.getId() == null ? "" : element.getId();
    }
}
