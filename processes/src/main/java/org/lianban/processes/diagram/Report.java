package org.lianban.processes.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;

/** What the rules have to say, gathered. */
final class Report {

    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /** Both sentences begin behind the name of the element. */
    void add(Rule rule, Node node, String zh, String en) {
        Finding finding = new Finding(
                node.id(), rule, "“" + node.called() + "”" + zh + "。", "\"" + node.called() + "\" " + en + ".");
        if (told.add(rule.id() + " " + node.id())) {
            findings.add(finding);
        }
    }

    List<Finding> findings() {
        return findings;
    }
}
