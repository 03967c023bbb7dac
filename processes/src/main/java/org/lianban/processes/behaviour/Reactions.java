package org.lianban.processes.behaviour;

import java.util.Collection;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CompensateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** What can end a scope from outside, at whatever point it is. */
final class Reactions {

    private Reactions() {}

    /** Whether it is an event sub-process that takes over from all else in its scope. */
    static boolean interrupts(SubProcess inner) {
        return inner.triggeredByEvent()
                && inner.getChildElementsByType(StartEvent.class).stream().anyMatch(StartEvent::isInterrupting);
    }

    /** Whether a message, a timer, a signal or a condition may end the scope, in it or around it. */
    static boolean mayEnd(BaseElement scope) {
        boolean inside = scope.getChildElementsByType(SubProcess.class).stream()
                .filter(Reactions::interrupts)
                .flatMap(inner -> inner.getChildElementsByType(StartEvent.class).stream())
                .anyMatch(start -> start.isInterrupting() && comesFromOutside(start.getEventDefinitions()));
        if (inside || scope instanceof Process) {
            return inside;
        }
        boolean onIt = scope.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(boundary -> scope.equals(boundary.getAttachedTo()))
                .anyMatch(boundary -> boundary.cancelActivity() && comesFromOutside(boundary.getEventDefinitions()));
        return onIt || (scope.getParentElement() instanceof BaseElement outer && mayEnd(outer));
    }

    private static boolean comesFromOutside(Collection<EventDefinition> definitions) {
        return definitions.stream()
                .anyMatch(definition ->
                        Thrown.of(definition).isEmpty() && !(definition instanceof CompensateEventDefinition));
    }
}
