package org.lianban.processes.safety;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.ModelException;
import org.lianban.processes.Finding;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Whether a file may be deployed. The right to deploy is the right to run code, so whatever would let the engine run code that lianban did not ship is
 * refused, and so is what it could not run or what would hold it for ever.
 */
public final class ModelSafety {
    /** So many bytes a file may have at most. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private ModelSafety() {}

    /** What is unsafe in a model: the findings of {@link #read}. */
    public static List<Finding> check(byte[] xml) {
        return read(xml).findings();
    }

    /** Reads a model without ever loading anything it refers to. */
    public static SafeReading read(byte[] xml) {
        try {
            Document document = PlainXml.parse(xml);
            if (!isBpmn(document.getDocumentElement())) {
                return SafeReading.refused(Unreadable.other(
                        "文件不是合格的 BPMN 2.0", "The file is not valid BPMN 2.0: it holds something else"));
            }
            Refused refused = new Refused();
            SafetyWalk.through(document, refused);
            BpmnModelInstance model = PlainModel.read(document, xml);
            if (model.getModelElementsByType(Process.class).isEmpty()) {
                return SafeReading.refused(Unreadable.other("文件中没有流程", "There is no process in the file"));
            }
            MissingIds.give(model);
            if (!refused.isObscure()) {
                Endlessness.check(model, refused);
            }
            return new SafeReading(refused.isObscure() ? Optional.empty() : Optional.of(model), refused.findings(), 0);
        } catch (SAXException | IOException e) {
            return SafeReading.refused(BrokenXml.finding(e), PlainXml.line(e));
        } catch (ModelException e) {
            return Unreadable.noBpmn(e, xml);
        }
    }

    /** Whether a file of rule tables may be read; what stands in the tables is not judged here. */
    public static List<Finding> checkTables(byte[] xml) {
        try {
            Element root = PlainXml.parse(xml).getDocumentElement();
            boolean dmn = Objects.requireNonNullElse(root.getNamespaceURI(), "").contains("/spec/DMN/");
            return dmn && "definitions".equals(root.getLocalName())
                    ? List.of()
                    : List.of(Unreadable.other("文件不是 DMN 规则表", "The file holds no DMN rule tables"));
        } catch (SAXException | IOException e) {
            return List.of(BrokenXml.finding(e));
        }
    }

    private static boolean isBpmn(Element root) {
        return Namespaces.isBpmn(root.getNamespaceURI()) && "definitions".equals(root.getLocalName());
    }
}
