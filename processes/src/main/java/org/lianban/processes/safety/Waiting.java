package org.lianban.processes.safety;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDuration;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Which elements make a loop wait for somebody, or for time that really passes. */
final class Waiting {
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private static final Pattern CYCLE = Pattern.compile("R[0-9]{0,4}/([^/]+)");
    /** Cron with the second written as a number comes round once a minute at most. */
    private static final Pattern CRON = Pattern.compile("[0-9]{1,2}( +[A-Z0-9*/?,#-]+){5,6}");

    private Waiting() {}

    static boolean waits(FlowNode node) {
        if (node instanceof Activity activity && activity.getLoopCharacteristics() != null) {
            return false; // its collection may be empty
        }
        if (node instanceof CatchEvent event && !(node instanceof StartEvent)) {
            return waits(event.getEventDefinitions());
        }
        return node instanceof UserTask || node instanceof ReceiveTask;
    }

    /** A duration of a minute and more; one given by a variable cannot be judged here and is left to whoever sets it. */
    static boolean isLongEnough(TimeDuration duration) {
        String text = duration.getTextContent().strip();
        return text.startsWith("${") || isLongEnough(text);
    }

    /** A minute and more between two rounds; one given by a variable is left to whoever sets it. */
    static boolean isLongEnough(TimeCycle cycle) {
        String text = cycle.getTextContent().strip();
        Matcher repeated = CYCLE.matcher(text);
        return text.startsWith("${")
                || CRON.matcher(text).matches()
                || (repeated.matches() && isLongEnough(repeated.group(1)));
    }

    /** Id of the flow node that an element inside an event definition belongs to. */
    static String owner(BaseElement element) {
        return element.getParentElement().getParentElement() instanceof FlowNode node ? node.getId() : element.getId();
    }

    private static boolean waits(Collection<EventDefinition> definitions) {
        return definitions.stream()
                .anyMatch(definition -> definition instanceof MessageEventDefinition
                        || definition instanceof SignalEventDefinition
                        || (definition instanceof TimerEventDefinition timer && hasFloor(timer)));
    }

    private static boolean hasFloor(TimerEventDefinition timer) {
        TimeDuration duration = timer.getTimeDuration();
        return duration != null && isLongEnough(duration.getTextContent().strip());
    }

    private static boolean isLongEnough(String iso) {
        try {
            if (iso.contains("T")) {
                return Duration.parse(iso).compareTo(SHORTEST) >= 0;
            }
            Period period = Period.parse(iso);
            return !period.isZero() && !period.isNegative();
        } catch (DateTimeException e) {
            return false;
        }
    }
}
