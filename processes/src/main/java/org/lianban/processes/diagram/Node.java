package org.lianban.processes.diagram;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** An element of BPMN with what the rules ask of it. Only itself is equal to it. */
final class Node {

    private final Diagram diagram;
    private final Element element;

    Node(Diagram diagram, Element element) {
        this.diagram = diagram;
        this.element = element;
    }

    String id() {
        return element.getAttribute("id");
    }

    boolean is(String tag) {
        return tag.equals(element.getLocalName());
    }

    boolean is(Kind kind) {
        return kind.includes(element.getLocalName());
    }

    boolean isActivity() {
        return is(Kind.TASK) || is(Kind.SUB_PROCESS) || is(Kind.CALL);
    }

    boolean isFlowNode() {
        return isActivity() || is(Kind.EVENT) || is(Kind.GATEWAY);
    }

    /** Whether nodes and flows stand in it. */
    boolean isScope() {
        return is(Kind.PROCESS) || is(Kind.SUB_PROCESS);
    }

    boolean isEventSubProcess() {
        return is(Kind.SUB_PROCESS) && isTrue("triggeredByEvent");
    }

    /** What stands inside an ad hoc sub-process needs no flows. */
    boolean isAdHoc() {
        return element.getParentNode() instanceof Element parent
                && parent.getLocalName().equals("adHocSubProcess");
    }

    boolean isForCompensation() {
        return isActivity() && isTrue("isForCompensation");
    }

    String attribute(String name) {
        return element.getAttribute(name);
    }

    boolean has(String attribute) {
        return element.hasAttribute(attribute);
    }

    private boolean isTrue(String attribute) {
        return element.getAttribute(attribute).equals("true");
    }

    /** Blank is none. */
    boolean hasName() {
        return !element.getAttribute("name").isBlank();
    }

    boolean hasChild(String tag) {
        return !children(tag).isEmpty();
    }

    List<Node> children(String tag) {
        return diagram.children(element, tag::equals);
    }

    /** Nodes, flows and data directly in a scope. */
    List<Node> content() {
        return diagram.children(
                element,
                tag -> Kind.TASK.includes(tag)
                        || Kind.SUB_PROCESS.includes(tag)
                        || Kind.CALL.includes(tag)
                        || Kind.EVENT.includes(tag)
                        || Kind.GATEWAY.includes(tag)
                        || Kind.FLOW.includes(tag)
                        || Kind.DATA.includes(tag));
    }

    /** What makes an event more than a blank one. */
    List<Node> definitions() {
        return diagram.children(element, tag -> tag.endsWith("EventDefinition"));
    }

    boolean isAll(String definition) {
        List<Node> definitions = definitions();
        return !definitions.isEmpty() && definitions.stream().allMatch(one -> one.is(definition));
    }

    boolean hasDefinition(String definition) {
        return definitions().stream().anyMatch(one -> one.is(definition));
    }

    /** The flows that lead to it, as they say themselves: what a node says of its flows may be missing or lie. */
    List<Node> incoming() {
        return diagram.flows("targetRef", id());
    }

    /** The flows that lead on from it. */
    List<Node> outgoing() {
        return diagram.flows("sourceRef", id());
    }

    /** From which node a flow leads. */
    Optional<Node> source() {
        return diagram.byId(attribute("sourceRef"));
    }

    boolean isConditional() {
        return hasChild("conditionExpression");
    }

    /** Whether a flow is what remains if no condition of this node holds. */
    boolean hasDefault(Node flow) {
        return hasDefault() && attribute("default").equals(flow.id());
    }

    boolean hasDefault() {
        return (isActivity() || is("exclusiveGateway") || is("inclusiveGateway") || is("complexGateway"))
                && diagram.byId(attribute("default")).isPresent();
    }

    Element element() {
        return element;
    }
}
