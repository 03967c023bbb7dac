package org.lianban.processes.safety;

import java.util.List;
import java.util.Set;
import org.lianban.processes.Rule;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Walks through all that is written in a model and says of each thing by which the engine would run code, and of each that it could not run, why it is
 * refused. Ordinary notation passes, and so does what other tools have written in namespaces of their own, for the engine does not look at it.
 */
final class SafetyWalk {
    /** Names of these are never evaluated, and people write conditions into them. */
    private static final Set<String> ONLY_LABELLED = Set.of(
            "sequenceFlow",
            "messageFlow",
            "association",
            "exclusiveGateway",
            "inclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "complexGateway",
            "lane",
            "laneSet",
            "participant",
            "group",
            "dataObject",
            "dataObjectReference",
            "dataStore",
            "dataStoreReference",
            "collaboration",
            "process",
            "subProcess",
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "callActivity",
            "serviceTask",
            "sendTask",
            "task",
            "manualTask",
            "businessRuleTask");

    private final Refused refused;

    private SafetyWalk(Refused refused) {
        this.refused = refused;
    }

    /** In the order of the file. */
    static void through(Document document, Refused refused) {
        new SafetyWalk(refused).element(document.getDocumentElement(), "");
    }

    private void element(Element element, String enclosing) {
        if (Namespaces.isDrawing(element.getNamespaceURI())) {
            return;
        }
        String id = Parts.isWhole(element) ? element.getAttribute("id") : enclosing;
        if (isBpmn(element)) {
            Constructs.refusals(element).forEach(refusal -> refuse(id, refusal));
            if (element.getLocalName().equals("script")) {
                return; // refused, whatever it says
            }
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute((Attr) attributes.item(i), element, id);
        }
        if (!isAnnotation(element)) {
            evaluate(text(element), id);
        }
        children(element, id);
    }

    private void children(Element parent, String id) {
        boolean extensions = isBpmn(parent) && parent.getLocalName().equals("extensionElements");
        Elements.in(parent).forEach(child -> {
            if (extensions) {
                extension(child, id);
            } else {
                element(child, id);
            }
        });
    }

    /** What stands directly among the extensions of an element. */
    private void extension(Element element, String id) {
        if (Namespaces.isEngines(element.getNamespaceURI()) || Extensions.isTakenForTheEngines(element)) {
            engines(element, id);
        } else if (Extensions.hidesNotation(element)) {
            refuse(
                    id,
                    new Refusal(
                            Rule.UNSUPPORTED,
                            "扩展元素 " + element.getTagName() + " 之内不得含有 BPMN 元素",
                            "The extension " + element.getTagName() + " must not hold elements of BPMN",
                            true));
        }
    }

    /** An element of the engine; its children are the engine's, whatever their namespace, for it looks at their names only. */
    private void engines(Element element, String id) {
        if (Extensions.isProperties(element)) {
            return; // words for us and for other tools: never evaluated
        }
        List<Refusal> refusals = Extensions.refusals(element);
        refusals.forEach(refusal -> refuse(id, refusal));
        if (!refusals.isEmpty()) {
            return;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            evaluate(attributes.item(i).getNodeValue(), id);
        }
        evaluate(text(element), id);
        Elements.in(element).forEach(child -> engines(child, id));
    }

    private void attribute(Attr attribute, Element element, String id) {
        String namespace = attribute.getNamespaceURI();
        if (Namespaces.isEngines(namespace)) {
            ExtensionWords.ofAttribute(attribute.getLocalName()).ifPresent(refusal -> refuse(id, refusal));
            Extensions.ofForm(attribute).ifPresent(refusal -> refuse(id, refusal));
            evaluate(attribute.getValue(), id);
        } else if (namespace == null && !isLabel(attribute, element)) {
            evaluate(attribute.getValue(), id);
        }
    }

    private static boolean isLabel(Attr attribute, Element element) {
        return attribute.getName().equals("name") && isBpmn(element) && ONLY_LABELLED.contains(element.getLocalName());
    }

    private static boolean isAnnotation(Element element) {
        return isBpmn(element) && element.getLocalName().equals("text");
    }

    private void evaluate(String text, String id) {
        if (!Expressions.allowed(text)) {
            String shown = text.strip();
            String begun = shown.length() > 200 ? shown.substring(0, 200) + "…" : shown;
            refuse(
                    id,
                    new Refusal(
                            Rule.FORBIDDEN_EXPRESSION,
                            "表达式 " + begun + " 不在允许之列：只能调用 caseFlow 公布的方法，或者比较变量",
                            "The expression " + begun
                                    + " is not allowed: call a published method of caseFlow, or compare variables"));
        }
    }

    /** As the engine puts it together: the element's own text, without that of its children, comments left out. */
    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text part) {
                text.append(part.getData());
            }
        }
        return text.toString();
    }

    private static boolean isBpmn(Element element) {
        return Namespaces.isBpmn(element.getNamespaceURI());
    }

    private void refuse(String id, Refusal refusal) {
        refused.add(id, refusal);
    }
}
