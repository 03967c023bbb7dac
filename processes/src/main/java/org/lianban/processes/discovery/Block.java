package org.lianban.processes.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a drawing, in pixels. Its line is at height 0: it is entered at the left end of the line and left at the right one.
 *
 * @param first the shape at the left end; null if there is nothing but the line
 * @param last the one at the right end
 * @param above how far it reaches above the line
 * @param below and below
 */
record Block(
        List<Shape> shapes,
        List<Edge> edges,
        @Nullable String first,
        @Nullable String last,
        int width,
        int above,
        int below) {

    enum Kind {
        START,
        END,
        TASK,
        CHOICE,
        PARALLEL
    }

    /** A node by its upper left corner. */
    record Shape(String id, Kind kind, @Nullable Activity activity, int x, int y, int width, int height) {}

    record Point(int x, int y) {}

    record Edge(String from, String to, List<Point> points) {}

    static final Block EMPTY = new Block(List.of(), List.of(), null, null, 0, 10, 10);

    Block {
        shapes = List.copyOf(shapes);
        edges = List.copyOf(edges);
    }

    static Block of(String id, Kind kind, @Nullable Activity activity, int width, int height) {
        Shape shape = new Shape(id, kind, activity, 0, -height / 2, width, height);
        return new Block(List.of(shape), List.of(), id, id, width, height / 2, height / 2);
    }

    boolean isEmpty() {
        return first == null;
    }

    String firstId() {
        return Objects.requireNonNull(first);
    }

    String lastId() {
        return Objects.requireNonNull(last);
    }

    Block at(int x, int y) {
        return new Block(
                shapes.stream()
                        .map(one -> new Shape(
                                one.id(),
                                one.kind(),
                                one.activity(),
                                one.x() + x,
                                one.y() + y,
                                one.width(),
                                one.height()))
                        .toList(),
                edges.stream()
                        .map(edge -> new Edge(
                                edge.from(),
                                edge.to(),
                                edge.points().stream()
                                        .map(point -> new Point(point.x() + x, point.y() + y))
                                        .toList()))
                        .toList(),
                first,
                last,
                width,
                above,
                below);
    }

    /** Drawn from right to left: entered at the right end. */
    Block mirrored() {
        return new Block(
                shapes.stream()
                        .map(one -> new Shape(
                                one.id(),
                                one.kind(),
                                one.activity(),
                                width - one.x() - one.width(),
                                one.y(),
                                one.width(),
                                one.height()))
                        .toList(),
                edges.stream()
                        .map(edge -> new Edge(
                                edge.from(),
                                edge.to(),
                                edge.points().stream()
                                        .map(point -> new Point(width - point.x(), point.y()))
                                        .toList()))
                        .toList(),
                first,
                last,
                width,
                above,
                below);
    }

    /** These blocks, where they stand, and some edges more. */
    static Block together(
            List<Block> blocks, List<Edge> more, String first, String last, int width, int above, int below) {
        List<Shape> shapes = new ArrayList<>();
        blocks.forEach(block -> shapes.addAll(block.shapes()));
        List<Edge> edges = Stream.concat(blocks.stream().flatMap(block -> block.edges().stream()), more.stream())
                .toList();
        return new Block(shapes, edges, first, last, width, above, below);
    }
}
