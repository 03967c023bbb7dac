package org.lianban.processes.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianban.processes.Rule;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whether everything is drawn, inside what it belongs to, and nothing over something else. */
final class DrawnRules {

    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";

    private final Diagram diagram;
    private final Report report;
    private final Set<String> drawn = new HashSet<>();
    private final Map<String, Bounds> bounds = new HashMap<>();
    private final Set<String> expanded = new HashSet<>();

    DrawnRules(Diagram diagram, Report report) {
        this.diagram = diagram;
        this.report = report;
        readAll("BPMNShape");
        readAll("BPMNEdge");
    }

    private void readAll(String tag) {
        NodeList shapes = diagram.definitions().element().getElementsByTagNameNS(DI, tag);
        for (int i = 0; i < shapes.getLength(); i++) {
            read((Element) shapes.item(i));
        }
    }

    private void read(Element shape) {
        String id = shape.getAttribute("bpmnElement");
        drawn.add(id);
        for (org.w3c.dom.Node child = shape.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && DC.equals(element.getNamespaceURI())
                    && element.getLocalName().equals("Bounds")) {
                Bounds.of(element).ifPresent(found -> bounds.put(id, found));
            }
        }
        if (shape.getAttribute("isExpanded").equals("true")) {
            expanded.add(id);
        }
    }

    void check() {
        Map<String, Bounds> pools = new HashMap<>();
        for (Node collaboration : diagram.definitions().children("collaboration")) {
            List<Node> participants = collaboration.children("participant");
            mustBeDrawn(participants);
            mustBeDrawn(collaboration.children("messageFlow"));
            checkArtifacts(collaboration);
            checkOverlaps(participants);
            participants.forEach(pool -> place(pool).ifPresent(at -> pools.put(pool.attribute("processRef"), at)));
        }
        for (Node process : diagram.definitions().children("process")) {
            mustBeDrawnIn(process);
            checkPlaces(process, Optional.ofNullable(pools.get(process.id())));
        }
    }

    private void mustBeDrawnIn(Node scope) {
        List<Node> content = scope.content();
        mustBeDrawn(content.stream().filter(node -> !node.is("dataObject")).toList());
        checkArtifacts(scope);
        checkLanes(scope.children("laneSet"));
        content.stream().filter(node -> node.is(Kind.SUB_PROCESS)).forEach(this::mustBeDrawnIn);
    }

    private void checkArtifacts(Node scope) {
        mustBeDrawn(scope.children("textAnnotation"));
        mustBeDrawn(scope.children("association"));
        mustBeDrawn(scope.children("group"));
    }

    /** Only the first set of lanes is one that people see. */
    private void checkLanes(List<Node> sets) {
        sets.stream().limit(1).flatMap(set -> set.children("lane").stream()).forEach(lane -> {
            mustBeDrawn(List.of(lane));
            checkLanes(lane.children("childLaneSet"));
        });
    }

    private void mustBeDrawn(List<Node> nodes) {
        nodes.stream()
                .filter(node -> !drawn.contains(node.id()))
                .forEach(node -> report.add(Rule.NO_BPMNDI, node, "没有画在图上", "is not drawn on the diagram"));
    }

    private void checkPlaces(Node scope, Optional<Bounds> around) {
        List<Node> content = scope.content();
        checkOverlaps(content);
        around.ifPresent(frame -> content.stream()
                .filter(node -> !node.is("dataStoreReference"))
                .filter(node -> place(node).filter(at -> !frame.contains(at)).isPresent())
                .forEach(node -> report.add(
                        Rule.NO_OVERLAPPING_ELEMENTS, node, "画在所属的框之外", "is drawn outside of what it belongs to")));
        content.stream()
                .filter(node -> node.is(Kind.SUB_PROCESS))
                .forEach(inner -> checkPlaces(inner, expanded.contains(inner.id()) ? place(inner) : Optional.empty()));
    }

    private void checkOverlaps(List<Node> nodes) {
        List<Node> placed =
                nodes.stream().filter(node -> place(node).isPresent()).toList();
        Set<Node> overlapping = new HashSet<>();
        List<Node> open = new ArrayList<>();
        for (Node node : placed) {
            for (Node other : open) {
                boolean attached = node.attribute("attachedToRef").equals(other.id())
                        || other.attribute("attachedToRef").equals(node.id());
                if (!attached && place(node).orElseThrow().meets(place(other).orElseThrow())) {
                    overlapping.add(node);
                    overlapping.add(other);
                }
            }
            open.add(node);
        }
        placed.stream()
                .filter(overlapping::contains)
                .forEach(node ->
                        report.add(Rule.NO_OVERLAPPING_ELEMENTS, node, "与别的图形重叠", "is drawn over something else"));
    }

    private Optional<Bounds> place(Node node) {
        return Optional.ofNullable(bounds.get(node.id()));
    }
}
