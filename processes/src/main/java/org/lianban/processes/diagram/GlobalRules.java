package org.lianban.processes.diagram;

import java.util.List;
import java.util.Map;
import org.lianban.processes.Rule;

/** Messages, errors, escalations and signals: named, used, and each there once. */
final class GlobalRules {

    /** By what definition of an event a thing is used, and by which attribute. */
    private static final Map<String, String> DEFINITIONS = Map.of(
            "error", "errorEventDefinition",
            "escalation", "escalationEventDefinition",
            "message", "messageEventDefinition",
            "signal", "signalEventDefinition");

    private final Diagram diagram;
    private final Report report;

    GlobalRules(Diagram diagram, Report report) {
        this.diagram = diagram;
        this.report = report;
    }

    void check() {
        for (String kind : List.of("error", "escalation", "message", "signal")) {
            List<Node> things = diagram.definitions().children(kind);
            things.forEach(thing -> check(thing, kind, things));
        }
    }

    private void check(Node thing, String kind, List<Node> things) {
        if (thing.has("name") && !thing.hasName()) {
            report.add(Rule.GLOBAL, thing, "没有名称", "has no name");
        }
        if (diagram.all().stream().noneMatch(node -> uses(node, thing, kind))) {
            report.add(Rule.GLOBAL, thing, "没有被使用", "is not used");
        }
        if (things.stream().filter(other -> sameName(other, thing)).count() > 1) {
            report.add(Rule.GLOBAL, thing, "的名称不是唯一的", "shares its name with another");
        }
    }

    private static boolean uses(Node node, Node thing, String kind) {
        boolean mayUse = node.is(DEFINITIONS.getOrDefault(kind, ""))
                || (kind.equals("message")
                        && (node.is("receiveTask") || node.is("sendTask") || node.is("messageFlow")));
        return mayUse && node.attribute(kind + "Ref").equals(thing.id());
    }

    private static boolean sameName(Node one, Node other) {
        return one.has("name") == other.has("name") && one.attribute("name").equals(other.attribute("name"));
    }
}
