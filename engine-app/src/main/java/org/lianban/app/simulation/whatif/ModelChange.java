package org.lianban.app.simulation.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.processes.flow.FlowModel;
import org.lianban.processes.flow.FlowProcess;
import org.lianban.processes.flow.Link;
import org.lianban.processes.flow.Node;

/** Changes a model without drawing it. */
public final class ModelChange {

    private ModelChange() {}

    /** Lets a stage fall away: it is passed without waiting. Empty if the model has no such stage. */
    public static Optional<FlowModel> without(FlowModel model, String stage) {
        return processOf(model, stage).map(process -> {
            Map<String, Node> nodes = new HashMap<>(process.nodes());
            nodes.put(stage, process.node(stage).passed());
            return model.with(new FlowProcess(process.key(), process.start(), nodes));
        });
    }

    /**
     * Lets two stages go on side by side that followed one another. Empty unless the one leads straight to the other, which nothing else
     * leads to.
     */
    public static Optional<FlowModel> parallel(FlowModel model, String first, String second) {
        return processOf(model, first)
                .filter(process -> follows(process, first, second))
                .map(process -> model.with(sideBySide(process, process.node(first), process.node(second))));
    }

    private static boolean follows(FlowProcess process, String first, String second) {
        List<Link> out = process.node(first).out();
        Node next = process.nodes().get(second);
        return out.size() == 1
                && out.get(0).to().equals(second)
                && next != null
                && next.kind() == Node.Kind.STAGE
                && next.in() == 1
                && !next.out().isEmpty();
    }

    private static FlowProcess sideBySide(FlowProcess process, Node first, Node second) {
        String fork = first.id() + "_and_" + second.id();
        String join = fork + "_done";
        Map<String, Node> nodes = new HashMap<>();
        process.nodes().values().forEach(node -> nodes.put(node.id(), redirected(node, first.id(), fork)));
        Node one = process.node(first.id());
        nodes.put(one.id(), one.withOut(List.of(new Link(one.id() + "_to_" + join, join, null))));
        nodes.put(second.id(), second.withOut(List.of(new Link(second.id() + "_to_" + join, join, null))));
        nodes.put(
                fork,
                Node.parallel(
                        fork,
                        List.of(
                                new Link(fork + "_to_" + first.id(), first.id(), null),
                                new Link(fork + "_to_" + second.id(), second.id(), null)),
                        1));
        nodes.put(join, Node.parallel(join, second.out(), 2));
        String start = process.start().equals(first.id()) ? fork : process.start();
        return new FlowProcess(process.key(), start, nodes);
    }

    private static Node redirected(Node node, String from, String to) {
        return node.withOut(node.out().stream()
                .map(link -> link.to().equals(from) ? new Link(link.id(), to, link.condition()) : link)
                .toList());
    }

    private static Optional<FlowProcess> processOf(FlowModel model, String stage) {
        return model.processes().values().stream()
                .filter(process -> process.nodes().containsKey(stage)
                        && process.node(stage).kind() == Node.Kind.STAGE)
                .findFirst();
    }
}
