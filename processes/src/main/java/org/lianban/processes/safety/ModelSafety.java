package org.lianban.processes.safety;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.xml.sax.SAXException;

/**
 * Whether a BPMN file may be deployed. The right to deploy is the right to run code, so everything that is not known to be harmless is refused: elements,
 * attributes, expressions and loops alike.
 */
public final class ModelSafety {
    private ModelSafety() {}

    /**
     * Reads the file without ever loading anything it refers to.
     *
     * @return every reason to refuse it, in the order of the file; empty if it may be deployed
     */
    public static List<Finding> check(byte[] xml) {
        try {
            List<Finding> findings = new ArrayList<>(Vocabulary.check(PlainXml.parse(xml)));
            if (findings.isEmpty()) {
                BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml));
                findings.addAll(Endlessness.check(model));
            }
            return List.copyOf(findings);
        } catch (SAXException | IOException e) {
            return List.of(new Finding(
                    "",
                    Rule.UNREADABLE,
                    "文件不是可以接受的 XML（不得含有 DOCTYPE 或者外部实体）：" + e.getMessage(),
                    "The file is not acceptable XML (no DOCTYPE, no external entity): " + e.getMessage()));
        } catch (ModelException e) {
            return List.of(new Finding(
                    "",
                    Rule.UNREADABLE,
                    "文件不是合格的 BPMN 2.0：" + e.getMessage(),
                    "The file is not valid BPMN 2.0: " + e.getMessage()));
        }
    }
}
