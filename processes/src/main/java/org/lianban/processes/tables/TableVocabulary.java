package org.lianban.processes.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lianban.processes.Finding;
import org.lianban.processes.Rule;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements and attributes that a DMN file may use. What is not listed is refused, so that no table can run code or be more than a table. */
final class TableVocabulary {

    /** What the engine reads as DMN. */
    private static final Set<String> DMN = Set.of(
            "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
            "http://www.omg.org/spec/DMN/20151101/dmn11.xsd",
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "https://www.omg.org/spec/DMN/20191111/MODEL/",
            "https://www.omg.org/spec/DMN/20191111/DMN13.xsd");

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

    /** Only drawn, never run. */
    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/DMN/20180521/DMNDI/",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://www.omg.org/spec/DMN/20180521/DI/",
            "http://bpmn.io/schema/dmn/biodi/1.0",
            "http://bpmn.io/schema/dmn/biodi/2.0",
            "http://camunda.org/schema/modeler/1.0",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/2000/xmlns/");

    private static final Set<String> ELEMENTS = words("""
            definitions description extensionElements decision question allowedAnswers variable
            informationRequirement requiredDecision requiredInput inputData
            authorityRequirement requiredAuthority knowledgeSource type
            decisionTable input inputExpression inputValues output outputValues rule inputEntry outputEntry
            annotation annotationEntry text textAnnotation association sourceRef targetRef
            """);

    /** Names and values that the engine only carries along, as an English name. */
    private static final Set<String> CAMUNDA_ELEMENTS = Set.of("properties", "property");

    private static final Set<String> CAMUNDA_ATTRIBUTES =
            Set.of("historyTimeToLive", "versionTag", "inputVariable", "diagramRelationId");

    /** FEEL under the names by which the reader of the rules takes it. */
    private static final Set<String> FEEL = Set.of(
            "feel",
            "http://www.omg.org/spec/FEEL/20140401",
            "http://www.omg.org/spec/DMN/20180521/FEEL/",
            "https://www.omg.org/spec/DMN/20191111/FEEL/");

    private final List<Finding> findings = new ArrayList<>();

    private TableVocabulary() {}

    static List<Finding> check(Element root) {
        TableVocabulary vocabulary = new TableVocabulary();
        vocabulary.walk(root, "");
        return vocabulary.findings;
    }

    static boolean isDmn(Element element, String name) {
        return name.equals(element.getLocalName())
                && element.getNamespaceURI() != null
                && DMN.contains(element.getNamespaceURI());
    }

    /** A finding names the row, column, table or decision; cells have ids that nobody sees. */
    private void walk(Element element, String enclosing) {
        String id = names(element) && element.hasAttribute("id") ? element.getAttribute("id") : enclosing;
        if (!elementAllowed(element)) {
            refuse(
                    id,
                    Rule.UNSUPPORTED,
                    "元素 " + element.getTagName() + " 不允许使用",
                    "The element " + element.getTagName() + " is not allowed");
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            check((Attr) element.getAttributes().item(i), id);
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                walk(inner, id);
            }
        }
    }

    private static boolean names(Element element) {
        return Set.of("decision", "decisionTable", "input", "output", "rule").contains(element.getLocalName());
    }

    private void check(Attr attribute, String id) {
        String namespace = attribute.getNamespaceURI();
        if (namespace == null) {
            checkPlain(attribute, id);
        } else if (namespace.equals(CAMUNDA)
                ? !CAMUNDA_ATTRIBUTES.contains(attribute.getLocalName())
                : !DRAWING.contains(namespace)) {
            refuse(
                    id,
                    Rule.UNSUPPORTED,
                    "属性 " + attribute.getName() + " 不允许使用",
                    "The attribute " + attribute.getName() + " is not allowed");
        }
    }

    private void checkPlain(Attr attribute, String id) {
        String language = attribute.getValue();
        if (attribute.getName().equals("expressionLanguage") && !FEEL.contains(language)) {
            refuse(
                    id,
                    Rule.FORBIDDEN_SCRIPT,
                    "单元格只能用 FEEL 书写，不能用 " + language,
                    "Cells are written in FEEL, never in " + language);
        }
    }

    private static boolean elementAllowed(Element element) {
        String namespace = element.getNamespaceURI();
        if (namespace == null) {
            return false;
        }
        if (namespace.equals(CAMUNDA)) {
            return CAMUNDA_ELEMENTS.contains(element.getLocalName());
        }
        return DMN.contains(namespace) ? ELEMENTS.contains(element.getLocalName()) : DRAWING.contains(namespace);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    private void refuse(String id, Rule rule, String zh, String en) {
        findings.add(new Finding(id, rule, zh + "。", en + "."));
    }
}
