package org.lianban.processes.stages;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** Whether something ends a wait, even if what is waited for never comes. */
public final class Limited {
    private static final String NO_LIMIT = "none";

    private Limited() {}

    /** Whether a stage names a rule that gives it a limit. */
    public static boolean byKey(@Nullable String limit) {
        return limit != null && !limit.equals(NO_LIMIT);
    }

    /** Whether a timer ends the wait: it is one, it interrupts the stage or a scope around it, or the flow waits for it at the same time. */
    public static boolean byTimer(FlowNode node) {
        if (node instanceof CatchEvent event && isTimer(event)) {
            return true;
        }
        boolean raced = flows(node)
                .filter(flow -> node.equals(flow.getTarget()) && flow.getSource() instanceof EventBasedGateway)
                .map(SequenceFlow::getSource)
                .flatMap(gateway -> flows(node).filter(flow -> gateway.equals(flow.getSource())))
                .anyMatch(flow -> flow.getTarget() instanceof CatchEvent event && isTimer(event));
        return raced
                || Stream.iterate(node, scope -> scope != null, ModelElementInstance::getParentElement)
                        .anyMatch(scope -> isInterrupted(scope) || isEndedFromWithin(scope));
    }

    /** From the flows themselves: the lists of incoming and outgoing ones may be missing. */
    private static Stream<SequenceFlow> flows(FlowNode node) {
        return node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream();
    }

    private static boolean isInterrupted(ModelElementInstance activity) {
        return activity.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .anyMatch(event -> activity.equals(event.getAttachedTo()) && event.cancelActivity() && isTimer(event));
    }

    private static boolean isEndedFromWithin(ModelElementInstance scope) {
        return scope.getChildElementsByType(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .flatMap(inner -> inner.getChildElementsByType(StartEvent.class).stream())
                .anyMatch(start -> start.isInterrupting() && isTimer(start));
    }

    private static boolean isTimer(CatchEvent event) {
        return event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
    }
}
