package org.lianban.processes.behaviour;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.*;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * Models in a few words. A line is a chain, {@code start s -> xor x -> task a -> and j -> end e}: a kind and a name where an element is first named, its name alone
 * afterwards; a flow is called after its ends, {@code x-a}. A flow may have a condition, {@code -?->}, or be the default, {@code -!->}. What is thrown or called stands
 * behind a colon, {@code error:late l}, {@code call:other c}.
 *
 * <p>{@code on a timer t -> end late} is an event that interrupts an activity, {@code beside a message m -> ..} one that does not. <code>sub p &#123;</code> begins a
 * sub-process, {@code transaction}, {@code each} (of several instances), <code>reaction message r &#123;</code> (an event sub-process that interrupts) and <code>extra message r &#123;</code>
 * (one that does not) likewise; a brace ends them. {@code process q} begins another process; the first is {@code p}.
 */
final class Sketch {

    private static final Map<String, Class<? extends FlowNode>> KINDS = new HashMap<>();
    private static final Map<String, Class<? extends EventDefinition>> EVENTS = new HashMap<>();
    private static final Set<String> SCOPES = Set.of("sub", "transaction", "each", "reaction", "extra");
    private static final Pattern ARROW = Pattern.compile(" -([?!]?)-?> ");

    static {
        KINDS.putAll(Map.of(
                "start", StartEvent.class,
                "end", EndEvent.class,
                "task", UserTask.class,
                "service", ServiceTask.class,
                "many", UserTask.class,
                "receive", ReceiveTask.class,
                "call", CallActivity.class));
        KINDS.putAll(Map.of(
                "xor", ExclusiveGateway.class,
                "and", ParallelGateway.class,
                "or", InclusiveGateway.class,
                "first", EventBasedGateway.class));
        for (String end : List.of("terminate", "error", "cancel", "escalate", "compensate", "send", "shout")) {
            KINDS.put(end, EndEvent.class);
        }
        for (String event : List.of("timer", "message", "signal", "condition", "from")) {
            KINDS.put(event, IntermediateCatchEvent.class);
        }
        for (String event : List.of("throw", "goto", "escalation", "undo")) {
            KINDS.put(event, IntermediateThrowEvent.class);
        }
        EVENTS.putAll(Map.of(
                "terminate", TerminateEventDefinition.class,
                "error", ErrorEventDefinition.class,
                "cancel", CancelEventDefinition.class,
                "escalate", EscalationEventDefinition.class,
                "escalation", EscalationEventDefinition.class,
                "compensate", CompensateEventDefinition.class,
                "undo", CompensateEventDefinition.class,
                "send", MessageEventDefinition.class,
                "shout", SignalEventDefinition.class));
        EVENTS.putAll(Map.of(
                "timer", TimerEventDefinition.class,
                "message", MessageEventDefinition.class,
                "signal", SignalEventDefinition.class,
                "condition", ConditionalEventDefinition.class,
                "throw", SignalEventDefinition.class,
                "goto", LinkEventDefinition.class,
                "from", LinkEventDefinition.class));
    }

    private final BpmnModelInstance model = Bpmn.createEmptyModel();
    private final Map<String, FlowNode> nodes = new LinkedHashMap<>();
    private final Deque<BpmnModelElementInstance> scopes = new ArrayDeque<>();
    private final Map<BpmnModelElementInstance, String> triggers = new HashMap<>();

    private Sketch() {
        Definitions definitions = model.newInstance(Definitions.class);
        definitions.setTargetNamespace("https://lianban.example");
        model.setDefinitions(definitions);
        process("p");
    }

    static BpmnModelInstance of(String lines) {
        Sketch sketch = new Sketch();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(sketch::line);
        return sketch.model;
    }

    private void process(String id) {
        Process process = model.newInstance(Process.class, id);
        process.setExecutable(true);
        model.getDefinitions().addChildElement(process);
        scopes.clear();
        scopes.push(process);
    }

    private void line(String line) {
        List<String> words = List.of(line.split(" "));
        if (line.equals("}")) {
            scopes.pop();
        } else if (words.get(0).equals("process")) {
            process(words.get(1));
        } else if (line.endsWith("{") && SCOPES.contains(words.get(0))) {
            scope(words);
        } else {
            chain(line);
        }
    }

    private void scope(List<String> words) {
        String id = words.get(words.size() - 2);
        SubProcess inner = words.get(0).equals("transaction") ? add(Transaction.class, id) : add(SubProcess.class, id);
        if (words.get(0).equals("each")) {
            inner.addChildElement(model.newInstance(MultiInstanceLoopCharacteristics.class));
        }
        if (words.size() == 4) {
            inner.setTriggeredByEvent(true);
            triggers.put(inner, words.get(0) + " " + words.get(1));
        }
        scopes.push(inner);
    }

    private void chain(String line) {
        Matcher arrow = ARROW.matcher(line);
        int from = 0;
        FlowNode last = null;
        String mark = "";
        while (arrow.find()) {
            FlowNode node = node(line.substring(from, arrow.start()).strip());
            connect(last, node, mark);
            last = node;
            mark = arrow.group(1);
            from = arrow.end();
        }
        connect(last, node(line.substring(from).strip()), mark);
    }

    private FlowNode node(String words) {
        String[] word = words.split(" ");
        if (word.length == 1) {
            FlowNode known = nodes.get(word[0]);
            if (known == null) {
                throw new IllegalArgumentException("no element of this name yet: " + words);
            }
            return known;
        }
        if (Set.of("on", "beside").contains(word[0])) {
            BoundaryEvent event = add(BoundaryEvent.class, word[3]);
            event.setAttachedTo((Activity) nodes.get(word[1]));
            event.setCancelActivity(word[0].equals("on"));
            define(event, word[2]);
            return event;
        }
        String kind = word[0].replaceFirst(":.*", "");
        FlowNode node = add(KINDS.get(kind), word[1]);
        if (node instanceof CallActivity call) {
            call.setCalledElement(code(word[0]));
        } else if (kind.equals("many")) {
            node.addChildElement(model.newInstance(MultiInstanceLoopCharacteristics.class));
        } else if (EVENTS.containsKey(kind)) {
            define(node, word[0]);
        }
        if (node instanceof StartEvent start && triggers.containsKey(scopes.element())) {
            String[] trigger = triggers.get(scopes.element()).split(" ");
            define(start, trigger[1]);
            start.setInterrupting(trigger[0].equals("reaction"));
        }
        return node;
    }

    private static String code(String kind) {
        return kind.replaceFirst("[^:]*:?", "");
    }

    private void define(FlowNode node, String kind) {
        EventDefinition definition = model.newInstance(EVENTS.get(kind.replaceFirst(":.*", "")));
        node.addChildElement(definition);
        String code = code(kind);
        if (definition instanceof LinkEventDefinition link) {
            link.setName(code);
        } else if (definition instanceof ErrorEventDefinition error && !code.isEmpty()) {
            Error thrown = root(Error.class, "error_" + code);
            thrown.setErrorCode(code);
            error.setError(thrown);
        } else if (definition instanceof EscalationEventDefinition escalation && !code.isEmpty()) {
            Escalation thrown = root(Escalation.class, "escalation_" + code);
            thrown.setEscalationCode(code);
            escalation.setEscalation(thrown);
        }
    }

    private <T extends RootElement> T root(Class<T> kind, String id) {
        T known = model.getModelElementById(id);
        if (known != null) {
            return known;
        }
        T element = model.newInstance(kind, id);
        model.getDefinitions().addChildElement(element);
        return element;
    }

    private <T extends FlowNode> T add(Class<T> kind, String id) {
        T node = model.newInstance(kind, id);
        scopes.element().addChildElement(node);
        nodes.put(id, node);
        return node;
    }

    private void connect(FlowNode from, FlowNode to, String mark) {
        if (from == null) {
            return;
        }
        String id = from.getId() + "-" + to.getId();
        SequenceFlow flow =
                model.newInstance(SequenceFlow.class, model.getModelElementById(id) == null ? id : id + "-again");
        scopes.element().addChildElement(flow);
        flow.setSource(from);
        flow.setTarget(to);
        from.getOutgoing().add(flow);
        to.getIncoming().add(flow);
        if (mark.equals("?")) {
            ConditionExpression expression = model.newInstance(ConditionExpression.class);
            expression.setTextContent("${yes}");
            flow.setConditionExpression(expression);
        } else if (mark.equals("!")) {
            from.setAttributeValue("default", id);
        }
    }
}
