package org.lianban.processes.diagram;

import java.util.List;
import javax.xml.transform.dom.DOMSource;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.w3c.dom.Document;

/**
 * Applies the rules of bpmnlint (its recommended set, and that of camunda-platform-7-24) on the server. A test holds them to what bpmnlint itself finds in
 * the same files, so that a designer is told in the browser what will be told at release.
 *
 * <p>What bpmnlint calls an error is a warning here, and its warnings and infos are infos: these rules are about how a diagram reads. Whatever could go wrong
 * while a model runs is an error of the rules of behaviour, stages, time and safety.
 */
public final class DiagramRules {

    private DiagramRules() {}

    /**
     * What is wrong with a diagram: at most one finding for each rule and element.
     *
     * @param model that could be read
     */
    public static List<Finding> check(BpmnModelInstance model) {
        DOMSource source = model.getDocument().getDomSource();
        return source.getNode() instanceof Document document ? check(document) : List.of();
    }

    static List<Finding> check(Document document) {
        Diagram diagram = new Diagram(document.getDocumentElement());
        Report report = new Report();
        for (Node node : diagram.all()) {
            FlowRules.check(node, report);
            EventRules.check(node, report);
            LabelRules.check(node, report);
            ScopeRules.check(node, report);
            if (node.is(Kind.PROCESS) && node.attribute("isExecutable").equals("true")) {
                checkHistory(node, report);
            }
        }
        new ConnectionRules(diagram, report).check();
        new GlobalRules(diagram, report).check();
        new DrawnRules(diagram, report).check();
        return List.copyOf(report.findings());
    }

    private static void checkHistory(Node process, Report report) {
        if (process.element()
                .getAttributeNS("http://camunda.org/schema/1.0/bpmn", "historyTimeToLive")
                .isEmpty()) {
            report.add(
                    Rule.HISTORY_TIME_TO_LIVE,
                    process,
                    "没有写明历史数据保留多久（historyTimeToLive）",
                    "does not say how long its history is kept (historyTimeToLive)");
        }
    }
}
