package org.lianban.processes.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The elements and attributes that a model may use. Script tasks, scripts, classes, delegate expressions, connectors, external tasks, signals and whatever
 * the engine may learn later are refused because they are not listed; so are look-alikes in a foreign namespace, which the engine would accept.
 */
final class Vocabulary {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String XMLNS = "http://www.w3.org/2000/xmlns/";

    /** Only drawn, never run. */
    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "http://camunda.org/schema/modeler/1.0");

    private static final Set<String> BPMN_ELEMENTS = words("""
            definitions process collaboration participant laneSet lane flowNodeRef documentation
            extensionElements incoming outgoing startEvent endEvent boundaryEvent intermediateCatchEvent
            intermediateThrowEvent messageEventDefinition timerEventDefinition terminateEventDefinition
            errorEventDefinition escalationEventDefinition message error escalation timeDate timeDuration
            userTask receiveTask serviceTask callActivity subProcess multiInstanceLoopCharacteristics
            loopCardinality exclusiveGateway parallelGateway inclusiveGateway eventBasedGateway sequenceFlow
            conditionExpression textAnnotation text association group category categoryValue
            """);

    private static final Set<String> BPMN_ATTRIBUTES = words("""
            id name targetNamespace exporter exporterVersion isExecutable processType isClosed processRef
            sourceRef targetRef default attachedToRef cancelActivity isInterrupting triggeredByEvent
            calledElement messageRef errorRef errorCode escalationRef escalationCode isSequential
            gatewayDirection eventGatewayType textFormat associationDirection categoryValueRef value
            """);

    private static final Set<String> CAMUNDA_ELEMENTS = words("""
            properties property in out executionListener taskListener inputOutput inputParameter outputParameter
            """);

    private static final Set<String> CAMUNDA_ATTRIBUTES = words("""
            versionTag historyTimeToLive expression collection elementVariable isStartableInTasklist
            calledElementBinding modelerTemplate modelerTemplateVersion businessKey source target event name
            value id
            """);

    private final List<Finding> findings = new ArrayList<>();

    private Vocabulary() {}

    static List<Finding> check(Document document) {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.walk(document.getDocumentElement(), "");
        return vocabulary.findings;
    }

    private void walk(Element element, String enclosing) {
        String id = element.hasAttribute("id") && BPMN.equals(element.getNamespaceURI())
                ? element.getAttribute("id")
                : enclosing;
        if (!elementAllowed(element)) {
            refuse(
                    id,
                    Rule.UNSUPPORTED,
                    "元素 " + element.getTagName() + " 不允许使用",
                    "The element " + element.getTagName() + " is not allowed");
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            walk((Attr) element.getAttributes().item(i), element, id);
        }
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner, id);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(child.getNodeValue());
            }
        }
        evaluate(text.toString(), id);
    }

    private void walk(Attr attribute, Element element, String id) {
        if (!attributeAllowed(attribute, element)) {
            refuse(
                    id,
                    Rule.UNSUPPORTED,
                    "属性 " + attribute.getName() + " 不允许使用",
                    "The attribute " + attribute.getName() + " is not allowed");
        }
        evaluate(attribute.getValue(), id);
    }

    private void evaluate(String text, String id) {
        if (!Expressions.allowed(text)) {
            refuse(
                    id,
                    Rule.FORBIDDEN_EXPRESSION,
                    "表达式 " + text.strip() + " 不在允许之列：只能调用 caseFlow 的方法，或者比较一个变量",
                    "The expression " + text.strip()
                            + " is not on the allow-list: call a method of caseFlow, or compare one variable");
        }
    }

    private static boolean elementAllowed(Element element) {
        String namespace = element.getNamespaceURI();
        if (BPMN.equals(namespace)) {
            return BPMN_ELEMENTS.contains(element.getLocalName());
        }
        if (CAMUNDA.equals(namespace)) {
            return CAMUNDA_ELEMENTS.contains(element.getLocalName());
        }
        return namespace != null && DRAWING.contains(namespace);
    }

    private static boolean attributeAllowed(Attr attribute, Element element) {
        String namespace = attribute.getNamespaceURI();
        if (namespace == null) {
            return plainAttributeAllowed(attribute.getName(), element);
        }
        return switch (namespace) {
            case XMLNS -> true;
            case XSI -> "type".equals(attribute.getLocalName()) || "schemaLocation".equals(attribute.getLocalName());
            case CAMUNDA -> CAMUNDA_ATTRIBUTES.contains(attribute.getLocalName());
            default -> DRAWING.contains(namespace);
        };
    }

    private static boolean plainAttributeAllowed(String name, Element element) {
        if (BPMN.equals(element.getNamespaceURI())) {
            return BPMN_ATTRIBUTES.contains(name);
        }
        return !CAMUNDA.equals(element.getNamespaceURI()) || CAMUNDA_ATTRIBUTES.contains(name);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    private void refuse(String id, Rule rule, String zh, String en) {
        findings.add(new Finding(id, rule, zh + "。", en + "."));
    }
}
