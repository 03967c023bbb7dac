package org.lianban.processes.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.graph.FlowGraph;
import org.lianban.processes.graph.FlowGraph.Way;

/** Which ways a case of that service can take: what is joint never goes where a gateway asks for a single item, and the other way round. */
record Conditions(boolean joint) {
    private static final Pattern ABOUT_JOINT = Pattern.compile("[#$]\\{\\s*(!|not )?\\s*"
            + ApprovalCaseProcess.Variables.JOINT + "\\s*(?:(==|!=|eq|ne)\\s*(true|false)\\s*)?}");

    List<FlowNode> next(FlowGraph graph, FlowNode node) {
        List<Way> ways = graph.ways(node);
        boolean decided = node instanceof ExclusiveGateway
                && ways.stream().anyMatch(way -> holds(way).equals(Optional.of(true)));
        return ways.stream()
                .filter(way -> !holds(way).equals(Optional.of(false)))
                .filter(way -> !(decided && isDefault(way, node)))
                .map(Way::target)
                .toList();
    }

    private static boolean isDefault(Way way, FlowNode node) {
        return node instanceof ExclusiveGateway gateway
                && way.flow() != null
                && way.flow().equals(gateway.getDefault());
    }

    /** Empty if that depends on more than whether the case is joint. */
    private Optional<Boolean> holds(Way way) {
        SequenceFlow flow = way.flow();
        ConditionExpression condition = flow == null ? null : flow.getConditionExpression();
        Matcher matcher = ABOUT_JOINT.matcher(
                condition == null ? "" : condition.getTextContent().strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean wanted = matcher.group(1) == null;
        if (matcher.group(2) != null) {
            boolean equal = matcher.group(2).equals("==") || matcher.group(2).equals("eq");
            wanted = wanted == (equal == Boolean.parseBoolean(matcher.group(3)));
        }
        return Optional.of(joint == wanted);
    }
}
