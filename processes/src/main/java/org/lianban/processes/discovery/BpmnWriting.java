package org.lianban.processes.discovery;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.lianban.processes.StageProperties;
import org.lianban.processes.discovery.Block.Edge;
import org.lianban.processes.discovery.Block.Kind;
import org.lianban.processes.discovery.Block.Point;
import org.lianban.processes.discovery.Block.Shape;
import org.lianban.processes.discovery.DrawnModel.Naming;
import org.lianban.processes.discovery.DrawnModel.Title;

/** Writes a drawing as BPMN 2.0 with its diagram. It is to be looked at: nothing in it can be executed. */
final class BpmnWriting {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String DI = "http://www.omg.org/spec/DD/20100524/DI";
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final int MARGIN = 60;

    private final XMLStreamWriter xml;
    private final Naming names;

    private BpmnWriting(XMLStreamWriter xml, Naming names) {
        this.xml = xml;
        this.names = names;
    }

    static byte[] write(Block block, Naming names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new BpmnWriting(xml, names).definitions(block.at(MARGIN, MARGIN + block.above()));
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing into memory failed", e);
        }
        return bytes.toByteArray();
    }

    private void definitions(Block block) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("bpmn:definitions");
        xml.writeAttribute("xmlns:bpmn", BPMN);
        xml.writeAttribute("xmlns:bpmndi", BPMNDI);
        xml.writeAttribute("xmlns:dc", DC);
        xml.writeAttribute("xmlns:di", DI);
        xml.writeAttribute("xmlns:camunda", CAMUNDA);
        attributes("id", "definitions_discovered", "targetNamespace", "https://lianban.org/discovered");
        start("bpmn:process", "id", DrawnModel.KEY, "isExecutable", "false");
        for (Shape shape : block.shapes()) {
            node(shape, block.edges());
        }
        for (int i = 0; i < block.edges().size(); i++) {
            Edge edge = block.edges().get(i);
            start("bpmn:sequenceFlow", "id", flow(i), "sourceRef", edge.from(), "targetRef", edge.to());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        diagram(block);
        xml.writeEndDocument();
    }

    private static String flow(int index) {
        return "flow_" + (index + 1);
    }

    private void node(Shape shape, List<Edge> edges) throws XMLStreamException {
        start("bpmn:" + tag(shape.kind()), "id", shape.id());
        Activity activity = shape.activity();
        if (activity != null) {
            named(names.of(activity));
        }
        flows("bpmn:incoming", shape, edges, false);
        flows("bpmn:outgoing", shape, edges, true);
        xml.writeEndElement();
    }

    private static String tag(Kind kind) {
        return switch (kind) {
            case START -> "startEvent";
            case END -> "endEvent";
            case TASK -> "userTask";
            case CHOICE -> "exclusiveGateway";
            case PARALLEL -> "parallelGateway";
        };
    }

    private void named(Title title) throws XMLStreamException {
        attributes("name", title.zh());
        start("bpmn:extensionElements");
        start("camunda:properties");
        start("camunda:property", "name", StageProperties.NAME_EN, "value", title.en());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void flows(String tag, Shape shape, List<Edge> edges, boolean outgoing) throws XMLStreamException {
        for (int i = 0; i < edges.size(); i++) {
            Edge edge = edges.get(i);
            if ((outgoing ? edge.from() : edge.to()).equals(shape.id())) {
                start(tag);
                xml.writeCharacters(flow(i));
                xml.writeEndElement();
            }
        }
    }

    private void diagram(Block block) throws XMLStreamException {
        start("bpmndi:BPMNDiagram", "id", "diagram_discovered");
        start("bpmndi:BPMNPlane", "id", "plane_discovered", "bpmnElement", DrawnModel.KEY);
        for (Shape shape : block.shapes()) {
            start("bpmndi:BPMNShape", "id", shape.id() + "_shape", "bpmnElement", shape.id());
            if (shape.kind() == Kind.CHOICE) {
                attributes("isMarkerVisible", "true");
            }
            start("dc:Bounds");
            numbers("x", shape.x(), "y", shape.y());
            numbers("width", shape.width(), "height", shape.height());
            xml.writeEndElement();
            xml.writeEndElement();
        }
        for (int i = 0; i < block.edges().size(); i++) {
            start("bpmndi:BPMNEdge", "id", flow(i) + "_edge", "bpmnElement", flow(i));
            for (Point point : block.edges().get(i).points()) {
                start("di:waypoint");
                numbers("x", point.x(), "y", point.y());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void start(String tag, String... attributes) throws XMLStreamException {
        xml.writeStartElement(tag);
        attributes(attributes);
    }

    private void attributes(String... pairs) throws XMLStreamException {
        for (int i = 0; i < pairs.length; i += 2) {
            xml.writeAttribute(pairs[i], Objects.requireNonNull(pairs[i + 1]));
        }
    }

    private void numbers(String one, int first, String other, int second) throws XMLStreamException {
        attributes(one, Integer.toString(first), other, Integer.toString(second));
    }
}
