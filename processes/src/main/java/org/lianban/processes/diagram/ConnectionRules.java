package org.lianban.processes.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lianban.processes.Rule;

/** Whether everything is on a way from a start to an end, and on no way twice. */
final class ConnectionRules {

    private final Diagram diagram;
    private final Report report;
    private final Set<String> associated = new HashSet<>();

    ConnectionRules(Diagram diagram, Report report) {
        this.diagram = diagram;
        this.report = report;
    }

    void check() {
        for (Node node : diagram.all()) {
            if (node.is(Kind.PROCESS)) {
                node.children("association").forEach(link -> associated.add(link.attribute("sourceRef")));
            }
        }
        for (Node node : diagram.all()) {
            if (node.isFlowNode()) {
                checkNode(node);
            }
        }
        checkDuplicates();
    }

    private void checkNode(Node node) {
        if (node.isAdHoc() || node.isEventSubProcess()) {
            return;
        }
        boolean first = node.incoming().isEmpty();
        boolean last = node.outgoing().isEmpty();
        if (first && last && !node.is(Kind.CALL) && !isCompensating(node)) {
            report.add(Rule.NO_DISCONNECTED, node, "没有连接到任何流", "is connected to no flow");
        }
        if (first && !mayBegin(node)) {
            report.add(Rule.NO_IMPLICIT_START, node, "没有流进入，却不是开始事件", "has no way in, but is no start event");
        }
        if (last && !mayEnd(node)) {
            report.add(Rule.NO_IMPLICIT_END, node, "没有流出去，却不是结束事件", "has no way out, but is no end event");
        }
    }

    private static boolean isCompensating(Node node) {
        return node.isForCompensation()
                || (node.is("boundaryEvent")
                        && node.definitions().size() == 1
                        && node.hasDefinition("compensateEventDefinition"));
    }

    private static boolean mayBegin(Node node) {
        return node.is("startEvent")
                || node.is("boundaryEvent")
                || node.isForCompensation()
                || (node.is("intermediateCatchEvent") && node.isAll("linkEventDefinition"));
    }

    private boolean mayEnd(Node node) {
        return node.is("endEvent")
                || node.isForCompensation()
                || (node.is("intermediateThrowEvent") && node.isAll("linkEventDefinition"))
                || (node.is("boundaryEvent")
                        && node.isAll("compensateEventDefinition")
                        && associated.contains(node.id()));
    }

    private void checkDuplicates() {
        Map<String, Node> known = new HashMap<>();
        for (Node flow : diagram.all()) {
            if (flow.is(Kind.FLOW) && known.putIfAbsent(way(flow), flow) != null) {
                report.add(
                        Rule.NO_DUPLICATE_SEQUENCE_FLOWS,
                        flow,
                        "与另一条流的起点、终点和条件都相同",
                        "leads the same way as another flow");
                diagram.byId(flow.attribute("sourceRef"))
                        .ifPresent(source -> report.add(
                                Rule.NO_DUPLICATE_SEQUENCE_FLOWS, source, "有两条相同的流出去", "has the same way out twice"));
                diagram.byId(flow.attribute("targetRef"))
                        .ifPresent(target -> report.add(
                                Rule.NO_DUPLICATE_SEQUENCE_FLOWS, target, "有两条相同的流进入", "has the same way in twice"));
            }
        }
    }

    private static String way(Node flow) {
        String condition = flow.children("conditionExpression").stream()
                .findFirst()
                .map(expression -> expression.element().getTextContent())
                .orElse("");
        return flow.attribute("sourceRef") + '#' + flow.attribute("targetRef") + '#' + condition;
    }
}
