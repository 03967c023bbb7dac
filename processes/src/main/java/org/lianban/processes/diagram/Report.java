package org.lianban.processes.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.lianban.processes.graph.ElementName;

/** What the rules have to say, gathered. */
final class Report {

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /** Both sentences begin behind the name of the element. */
    void add(Rule rule, Node node, String zh, String en) {
        Finding finding = new Finding(
                node.id(),
                rule,
                ElementName.zh(node.attribute("name"), node.id()) + " " + zh + "。",
                "The element " + ElementName.en(node.attribute("name"), node.id()) + " " + en + ".");
        if (told.add(rule.id() + " " + node.id())) {
            findings.add(finding);
        }
    }

    List<Finding> findings() {
        return findings;
    }
}
