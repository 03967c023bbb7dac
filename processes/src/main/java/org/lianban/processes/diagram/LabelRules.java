package org.lianban.processes.diagram;

import org.lianban.processes.Rule;

/** Names where people need them, and nowhere else. */
final class LabelRules {

    private LabelRules() {}

    static void check(Node node, Report report) {
        if (needsName(node) && !node.hasName()) {
            report.add(Rule.LABEL_REQUIRED, node, "没有名称", "has no name");
        }
        if (node.is(Kind.FLOW) && node.hasName() && !node.isConditional() && !isOneOfSeveral(node)) {
            report.add(
                    Rule.SUPERFLUOUS_LABEL,
                    node,
                    "没有条件，也不从分支网关出来，不需要名称",
                    "has a name without a condition or a decision before it");
        }
    }

    private static boolean needsName(Node node) {
        if (node.is(Kind.GATEWAY)) {
            return !node.is("parallelGateway")
                    && !node.is("eventBasedGateway")
                    && node.outgoing().size() > 1;
        }
        return node.is(Kind.TASK)
                || node.is(Kind.CALL)
                || node.is(Kind.EVENT)
                || node.is("participant")
                || node.is("lane")
                || (node.is(Kind.FLOW) && node.isConditional());
    }

    private static boolean isOneOfSeveral(Node flow) {
        return flow.source()
                .filter(source -> source.hasDefault(flow)
                        || ((source.is("exclusiveGateway") || source.is("inclusiveGateway"))
                                && source.outgoing().size() > 1))
                .isPresent();
    }
}
