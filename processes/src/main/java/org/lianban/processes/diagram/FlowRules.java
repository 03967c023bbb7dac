package org.lianban.processes.diagram;

import java.util.List;
import org.lianban.processes.Rule;

/** How flows lead to a node and on from it. */
final class FlowRules {

    private FlowRules() {}

    static void check(Node node, Report report) {
        if (!node.isFlowNode()) {
            return;
        }
        List<Node> incoming = node.incoming();
        List<Node> outgoing = node.outgoing();
        checkConditions(node, outgoing, report);
        if (node.is(Kind.GATEWAY)) {
            checkGateway(node, incoming, outgoing, report);
        } else {
            checkWithoutGateway(node, incoming, outgoing, report);
        }
    }

    private static void checkConditions(Node node, List<Node> outgoing, Report report) {
        if (!node.hasDefault() && outgoing.stream().noneMatch(Node::isConditional)) {
            return;
        }
        outgoing.stream()
                .filter(flow -> !flow.isConditional() && !node.hasDefault(flow))
                .forEach(flow -> report.add(
                        Rule.CONDITIONAL_FLOWS,
                        flow,
                        "没有条件，也不是默认流；同一分支的其他流有",
                        "has no condition and is not the default flow, though others beside it are"));
    }

    private static void checkGateway(Node node, List<Node> incoming, List<Node> outgoing, Report report) {
        if (incoming.size() > 1 && outgoing.size() > 1) {
            report.add(
                    Rule.NO_GATEWAY_JOIN_FORK,
                    node,
                    "既汇合又分支，应当分成两个网关",
                    "joins and forks at once; two gateways say it better");
        }
        if (incoming.size() == 1 && outgoing.size() == 1) {
            report.add(
                    Rule.SUPERFLUOUS_GATEWAY,
                    node,
                    "只有一进一出，是多余的网关",
                    "has one way in and one way out, and so is superfluous");
        }
        if (node.is("complexGateway")) {
            report.add(Rule.NO_COMPLEX_GATEWAY, node, "是复杂网关，不建议使用", "is a complex gateway, which is discouraged");
        }
        if (node.is("inclusiveGateway")) {
            report.add(Rule.NO_INCLUSIVE_GATEWAY, node, "是包容网关，不建议使用", "is an inclusive gateway, which is discouraged");
        }
        if (node.is("eventBasedGateway")) {
            checkEventBased(node, outgoing, report);
        }
    }

    private static void checkEventBased(Node node, List<Node> outgoing, Report report) {
        if (outgoing.size() < 2) {
            report.add(
                    Rule.EVENT_BASED_GATEWAY,
                    node,
                    "是事件网关，至少要有两条出口",
                    "is an event-based gateway and needs two ways out at least");
        }
        outgoing.stream()
                .filter(Node::isConditional)
                .forEach(flow -> report.add(
                        Rule.EVENT_BASED_GATEWAY,
                        flow,
                        "从事件网关出来，不得有条件",
                        "leads on from an event-based gateway and may not have a condition"));
    }

    private static void checkWithoutGateway(Node node, List<Node> incoming, List<Node> outgoing, Report report) {
        if (incoming.size() > 1) {
            report.add(
                    Rule.FAKE_JOIN, node, "有多条流进入，但不会等待它们汇合", "has several ways in, but does not wait for all of them");
        }
        long unconditional = outgoing.stream()
                .filter(flow -> !flow.isConditional() && !node.hasDefault(flow))
                .count();
        if (unconditional > 1) {
            report.add(Rule.NO_IMPLICIT_SPLIT, node, "不经网关就分成多条流", "splits into several flows without a gateway");
        }
    }
}
