package org.lianban.processes.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianban.processes.Rule;

/** Events: what they wait for, and links in pairs. */
final class EventRules {

    private EventRules() {}

    static void check(Node node, Report report) {
        if (node.is(Kind.EVENT) && node.definitions().size() > 1) {
            report.add(Rule.SINGLE_EVENT_DEFINITION, node, "有多个事件定义", "has several event definitions");
        }
        if (node.isScope()) {
            checkLinks(node, report);
        }
    }

    private static void checkLinks(Node scope, Report report) {
        Map<String, List<Node>> links = new LinkedHashMap<>();
        scope.content().stream()
                .filter(node -> node.is(Kind.EVENT) && node.hasDefinition("linkEventDefinition"))
                .forEach(link -> links.computeIfAbsent(name(link), any -> new ArrayList<>())
                        .add(link));
        links.forEach((name, pair) -> {
            if (name.isEmpty()) {
                pair.forEach(link -> report.add(
                        Rule.LINK_EVENT, link, "是链接事件，却没有链接名称", "is a link event without the name of its link"));
            } else {
                checkPair(name, pair, report);
            }
        });
    }

    private static String name(Node link) {
        return link.definitions().stream()
                .filter(definition -> definition.is("linkEventDefinition"))
                .findFirst()
                .map(definition -> definition.attribute("name"))
                .orElse("");
    }

    private static void checkPair(String name, List<Node> pair, Report report) {
        long catching = pair.stream().filter(EventRules::catches).count();
        if (pair.size() == 1 || catching == 0) {
            pair.forEach(link -> report.add(
                    Rule.LINK_EVENT, link, "的链接 " + name + " 没有另一头", "has a link " + name + " without another end"));
        } else if (catching > 1) {
            pair.stream()
                    .filter(EventRules::catches)
                    .forEach(link -> report.add(
                            Rule.LINK_EVENT,
                            link,
                            "不是链接 " + name + " 唯一的入口",
                            "is not the only entry of the link " + name));
        }
    }

    private static boolean catches(Node link) {
        return link.is("intermediateCatchEvent") || link.is("startEvent") || link.is("boundaryEvent");
    }
}
