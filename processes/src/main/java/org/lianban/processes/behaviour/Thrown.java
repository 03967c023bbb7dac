package org.lianban.processes.behaviour;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CancelEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.lianban.processes.graph.References;

/**
 * What an event throws: an error, an escalation or the cancellation of a transaction.
 *
 * @param code of the error or escalation; empty if it has none
 */
record Thrown(Class<? extends EventDefinition> kind, String code) {

    static Optional<Thrown> by(FlowNode node) {
        return node instanceof ThrowEvent event
                ? event.getEventDefinitions().stream()
                        .flatMap(definition -> of(definition).stream())
                        .findFirst()
                : Optional.empty();
    }

    static Optional<Thrown> of(EventDefinition definition) {
        if (definition instanceof ErrorEventDefinition) {
            return Optional.of(new Thrown(
                    ErrorEventDefinition.class,
                    References.named(definition, "errorRef", Error.class)
                            .map(Error::getErrorCode)
                            .orElse("")));
        }
        if (definition instanceof EscalationEventDefinition) {
            return Optional.of(new Thrown(
                    EscalationEventDefinition.class,
                    References.named(definition, "escalationRef", Escalation.class)
                            .map(Escalation::getEscalationCode)
                            .orElse("")));
        }
        return definition instanceof CancelEventDefinition
                ? Optional.of(new Thrown(CancelEventDefinition.class, ""))
                : Optional.empty();
    }

    /**
     * Whether it ends the scope that it is thrown in, since somebody catches it and interrupts: in the scope, around it, or where the process is called. An error or an
     * escalation that nobody catches ends nothing but its own token, as in the engine.
     */
    boolean ends(BaseElement scope, Collection<Process> callers) {
        return kind == CancelEventDefinition.class
                || caught(scope, scope, callers).orElse(false);
    }

    /** Whether it is caught in a scope or further out, and if so, whether that interrupts. */
    private Optional<Boolean> caught(BaseElement scope, BaseElement from, Collection<Process> callers) {
        Optional<Boolean> inside = scope.getChildElementsByType(SubProcess.class).stream()
                .filter(inner -> inner.triggeredByEvent() && !inner.equals(from))
                .flatMap(inner -> inner.getChildElementsByType(StartEvent.class).stream())
                .filter(start -> start.getEventDefinitions().stream().anyMatch(this::isCaughtBy))
                .map(start -> kind == ErrorEventDefinition.class || start.isInterrupting())
                .findFirst();
        return inside.or(() -> activities(scope, callers)
                        .flatMap(Thrown::boundaries)
                        .filter(this::isCaughtBy)
                        .map(this::interrupts)
                        .findFirst())
                .or(() -> !(scope instanceof Process) && scope.getParentElement() instanceof BaseElement outer
                        ? caught(outer, scope, callers)
                        : Optional.empty());
    }

    /** What the scope is seen from outside: a sub-process, or whatever calls the process. */
    private static Stream<? extends Activity> activities(BaseElement scope, Collection<Process> callers) {
        if (scope instanceof SubProcess inner) {
            return Stream.of(inner);
        }
        return callers.stream()
                .map(Process::getModelInstance)
                .distinct()
                .flatMap(model -> model.getModelElementsByType(CallActivity.class).stream())
                .filter(call -> Objects.equals(call.getCalledElement(), scope.getId()));
    }

    private boolean interrupts(BoundaryEvent boundary) {
        return kind == ErrorEventDefinition.class || boundary.cancelActivity();
    }

    private static Stream<BoundaryEvent> boundaries(Activity activity) {
        return activity.getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .filter(boundary -> activity.equals(boundary.getAttachedTo()));
    }

    private boolean isCaughtBy(BoundaryEvent boundary) {
        return boundary.getEventDefinitions().stream().anyMatch(this::isCaughtBy);
    }

    private boolean isCaughtBy(EventDefinition definition) {
        return of(definition)
                .filter(caught -> caught.kind() == kind
                        && (caught.code().isEmpty() || caught.code().equals(code)))
                .isPresent();
    }

    /**
     * Whether a boundary event can happen, as far as its activity decides: inside of a sub-process something must throw what it catches. Any work may raise an error, and
     * what a called process throws, or a sub-process that is still to be drawn, is taken as it comes.
     */
    static boolean canReach(BoundaryEvent boundary) {
        return !(boundary.getAttachedTo() instanceof SubProcess inner)
                || inside(inner).findAny().isEmpty()
                || boundary.getEventDefinitions().stream().allMatch(definition -> of(definition)
                        .map(caught -> inside(inner).anyMatch(node -> caught.comesFrom(node, definition)))
                        .orElse(true));
    }

    private boolean comesFrom(FlowNode node, EventDefinition caughtBy) {
        boolean works = node instanceof CallActivity || (kind == ErrorEventDefinition.class && node instanceof Task);
        return works || by(node).filter(thrown -> thrown.isCaughtBy(caughtBy)).isPresent();
    }

    private static Stream<FlowNode> inside(SubProcess scope) {
        return scope.getChildElementsByType(FlowNode.class).stream()
                .flatMap(node -> node instanceof SubProcess inner ? inside(inner) : Stream.of(node));
    }
}
