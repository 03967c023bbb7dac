package org.lianban.processes.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** A BPMN file as bpmnlint sees it. */
final class Diagram {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final Node definitions;
    private final Map<Element, Node> nodes = new HashMap<>();
    private final Map<String, Node> byId = new HashMap<>();
    private final List<Node> all = new ArrayList<>();
    private final Map<String, Map<String, List<Node>>> flows = new HashMap<>();

    Diagram(Element root) {
        this.definitions = node(root);
        index(root);
    }

    Node definitions() {
        return definitions;
    }

    /** Every element of BPMN, in the order of the file. */
    List<Node> all() {
        return all;
    }

    Optional<Node> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The flows with this id in this attribute. */
    List<Node> flows(String attribute, String id) {
        return flows.computeIfAbsent(attribute, this::flowsBy).getOrDefault(id, List.of());
    }

    private Map<String, List<Node>> flowsBy(String attribute) {
        return all.stream()
                .filter(node -> node.is(Kind.FLOW))
                .collect(Collectors.groupingBy(flow -> flow.attribute(attribute)));
    }

    List<Node> children(Element parent, Predicate<String> tag) {
        List<Node> found = new ArrayList<>();
        for (org.w3c.dom.Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && isBpmn(element) && tag.test(element.getLocalName())) {
                found.add(node(element));
            }
        }
        return found;
    }

    private void index(Element element) {
        Node node = node(element);
        if (isBpmn(element)) {
            all.add(node);
            if (element.hasAttribute("id")) {
                byId.put(element.getAttribute("id"), node);
            }
        }
        for (org.w3c.dom.Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner && !isExtension(inner)) {
                index(inner);
            }
        }
    }

    private Node node(Element element) {
        return nodes.computeIfAbsent(element, any -> new Node(this, any));
    }

    private static boolean isBpmn(Element element) {
        return BPMN.equals(element.getNamespaceURI());
    }

    private static boolean isExtension(Element element) {
        return isBpmn(element) && element.getLocalName().equals("extensionElements");
    }
}
