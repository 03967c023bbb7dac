package org.lianban.processes.diagram;

import java.util.List;
import org.lianban.processes.Rule;

/** Where processes and sub-processes begin and end. */
final class ScopeRules {

    private ScopeRules() {}

    static void check(Node scope, Report report) {
        if (!scope.isScope()) {
            return;
        }
        List<Node> starts = having(scope, "startEvent");
        List<Node> ends = having(scope, "endEvent");
        if (scope.is("adHocSubProcess")) {
            checkAdHoc(starts, ends, report);
        } else {
            checkPresence(scope, starts, ends, report);
        }
        checkStarts(scope, starts, report);
        checkTermination(scope, report);
    }

    private static List<Node> having(Node scope, String tag) {
        return scope.content().stream().filter(node -> node.is(tag)).toList();
    }

    private static void checkAdHoc(List<Node> starts, List<Node> ends, Report report) {
        starts.forEach(start ->
                report.add(Rule.AD_HOC_SUB_PROCESS, start, "不得出现在临时子流程中", "may not stand in an ad hoc sub-process"));
        ends.forEach(end ->
                report.add(Rule.AD_HOC_SUB_PROCESS, end, "不得出现在临时子流程中", "may not stand in an ad hoc sub-process"));
    }

    private static void checkPresence(Node scope, List<Node> starts, List<Node> ends, Report report) {
        if (starts.isEmpty()) {
            report.add(Rule.START_EVENT_REQUIRED, scope, "没有开始事件", "has no start event");
        }
        if (ends.isEmpty()) {
            report.add(Rule.END_EVENT_REQUIRED, scope, "没有结束事件", "has no end event");
        }
    }

    private static void checkStarts(Node scope, List<Node> starts, Report report) {
        List<Node> blank =
                starts.stream().filter(start -> start.definitions().isEmpty()).toList();
        if (blank.size() > 1) {
            report.add(Rule.SINGLE_BLANK_START_EVENT, scope, "有多个没有类型的开始事件", "has several blank start events");
        }
        if (scope.isEventSubProcess()) {
            blank.forEach(start -> report.add(
                    Rule.EVENT_SUB_PROCESS_TYPED_START_EVENT,
                    start,
                    "是事件子流程的开始事件，必须写明等待什么",
                    "starts an event sub-process and must say what it waits for"));
        } else if (scope.is(Kind.SUB_PROCESS)) {
            starts.stream()
                    .filter(start -> !blank.contains(start))
                    .forEach(start -> report.add(
                            Rule.SUB_PROCESS_BLANK_START_EVENT,
                            start,
                            "是子流程的开始事件，不得等待任何东西",
                            "starts a sub-process and may not wait for anything"));
        }
    }

    private static void checkTermination(Node scope, Report report) {
        List<Node> last = scope.content().stream()
                .filter(node -> node.isFlowNode() && node.outgoing().isEmpty())
                .toList();
        List<Node> terminating = last.stream().filter(ScopeRules::terminates).toList();
        if (terminating.size() == 1 && last.stream().allMatch(node -> terminates(node) || interrupts(node))) {
            report.add(
                    Rule.SUPERFLUOUS_TERMINATION,
                    terminating.get(0),
                    "是唯一的结束，不需要终止",
                    "is the only end, so that there is nothing to terminate");
        }
    }

    private static boolean terminates(Node node) {
        return node.is("endEvent") && node.hasDefinition("terminateEventDefinition");
    }

    private static boolean interrupts(Node node) {
        return node.isEventSubProcess()
                && having(node, "startEvent").stream()
                        .anyMatch(start -> !start.attribute("isInterrupting").equals("false"));
    }
}
