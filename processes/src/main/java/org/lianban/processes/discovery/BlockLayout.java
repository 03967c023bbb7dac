package org.lianban.processes.discovery;

import java.util.ArrayList;
import java.util.List;
import org.lianban.processes.discovery.Block.Edge;
import org.lianban.processes.discovery.Block.Kind;
import org.lianban.processes.discovery.Block.Point;
import org.lianban.processes.discovery.ProcessTree.Choice;
import org.lianban.processes.discovery.ProcessTree.Leaf;
import org.lianban.processes.discovery.ProcessTree.Loop;
import org.lianban.processes.discovery.ProcessTree.Parallel;
import org.lianban.processes.discovery.ProcessTree.Sequence;

/** Draws a tree from left to right: the first of several ways on the line, the others below it; what leads back, from right to left below its body. */
final class BlockLayout {

    private static final int GAP = 50;
    private static final int ROW_GAP = 40;
    private static final int GATEWAY = 50;
    private static final int HALF = GATEWAY / 2;
    private static final int EVENT = 36;
    private static final int TASK_WIDTH = 140;
    private static final int TASK_HEIGHT = 80;

    private final ElementIds ids = new ElementIds();
    private int gateways;

    /** The whole drawing, from its start event to its end event. */
    static Block draw(ProcessTree tree) {
        return new BlockLayout().flow(tree);
    }

    private Block flow(ProcessTree tree) {
        Block start = Block.of("begun", Kind.START, null, EVENT, EVENT);
        Block end = Block.of("ended", Kind.END, null, EVENT, EVENT);
        return inRow(List.of(start, block(tree), end));
    }

    private Block block(ProcessTree tree) {
        if (tree instanceof Leaf leaf) {
            return Block.of(ids.of(leaf.activity()), Kind.TASK, leaf.activity(), TASK_WIDTH, TASK_HEIGHT);
        } else if (tree instanceof Sequence sequence) {
            return inRow(sequence.children().stream().map(this::block).toList());
        } else if (tree instanceof Choice choice) {
            return inRows(Kind.CHOICE, choice.children());
        } else if (tree instanceof Parallel parallel) {
            return inRows(Kind.PARALLEL, parallel.children());
        } else if (tree instanceof Loop loop) {
            return loop(block(loop.body()), block(loop.again()));
        }
        return Block.EMPTY;
    }

    private Block gateway(Kind kind, String name) {
        return Block.of(name, kind, null, GATEWAY, GATEWAY);
    }

    private static Block inRow(List<Block> blocks) {
        List<Block> placed = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        int x = 0;
        for (Block block : blocks.stream().filter(one -> !one.isEmpty()).toList()) {
            if (!placed.isEmpty()) {
                String before = placed.get(placed.size() - 1).lastId();
                edges.add(new Edge(before, block.firstId(), List.of(new Point(x, 0), new Point(x + GAP, 0))));
                x += GAP;
            }
            placed.add(block.at(x, 0));
            x += block.width();
        }
        return placed.isEmpty()
                ? Block.EMPTY
                : Block.together(
                        placed,
                        edges,
                        placed.get(0).firstId(),
                        placed.get(placed.size() - 1).lastId(),
                        x,
                        placed.stream().mapToInt(Block::above).max().orElse(0),
                        placed.stream().mapToInt(Block::below).max().orElse(0));
    }

    private Block inRows(Kind kind, List<ProcessTree> children) {
        String name = (kind == Kind.CHOICE ? "choice_" : "parallel_") + ++gateways;
        Block split = gateway(kind, name);
        List<Block> rows = children.stream().map(this::block).toList();
        int width = rows.stream().mapToInt(Block::width).max().orElse(0);
        int left = GATEWAY + GAP;
        int right = left + width + GAP;
        Block join = gateway(kind, name + "_joined").at(right, 0);
        List<Block> placed = new ArrayList<>(List.of(split, join));
        List<Edge> edges = new ArrayList<>();
        int line = 0;
        int below = 0;
        for (Block row : rows) {
            line = placed.size() == 2 ? 0 : below + ROW_GAP + row.above();
            below = line + row.below();
            placed.add(row.at(left, line));
            way(split.firstId(), HALF, join.firstId(), right + HALF, row, left, line, edges);
        }
        return Block.together(
                placed,
                edges,
                split.firstId(),
                join.firstId(),
                right + GATEWAY,
                Math.max(HALF, rows.get(0).above()),
                Math.max(HALF, below));
    }

    /** The edges into a row and out of it; gateways are left and entered at their sides on the line, and from below otherwise. */
    private static void way(
            String split, int splitX, String join, int joinX, Block row, int left, int line, List<Edge> edges) {
        List<Point> into = line == 0
                ? List.of(new Point(splitX + HALF, 0))
                : List.of(new Point(splitX, HALF), new Point(splitX, line));
        List<Point> outOf = line == 0
                ? List.of(new Point(joinX - HALF, 0))
                : List.of(new Point(joinX, line), new Point(joinX, HALF));
        if (row.isEmpty()) {
            edges.add(new Edge(split, join, joined(into, outOf)));
        } else {
            edges.add(new Edge(split, row.firstId(), joined(into, List.of(new Point(left, line)))));
            edges.add(new Edge(row.lastId(), join, joined(List.of(new Point(left + row.width(), line)), outOf)));
        }
    }

    private Block loop(Block body, Block again) {
        String name = "loop_" + ++gateways;
        int width = Math.max(body.width(), again.width());
        int left = GATEWAY + GAP;
        int right = left + width + GAP;
        int line = Math.max(HALF, body.below()) + ROW_GAP + again.above();
        int shift = left + (width - again.width()) / 2;
        Block join = gateway(Kind.CHOICE, name);
        Block split = gateway(Kind.CHOICE, name + "_done").at(right, 0);
        Block back = again.mirrored().at(shift, line);
        List<Edge> edges = new ArrayList<>();
        way(join.firstId(), HALF, split.firstId(), right + HALF, body, left, 0, edges);
        List<Point> down = List.of(new Point(right + HALF, HALF), new Point(right + HALF, line));
        List<Point> up = List.of(new Point(HALF, line), new Point(HALF, HALF));
        if (again.isEmpty()) {
            edges.add(new Edge(split.firstId(), join.firstId(), joined(down, up)));
        } else {
            edges.add(new Edge(
                    split.firstId(), back.firstId(), joined(down, List.of(new Point(shift + again.width(), line)))));
            edges.add(new Edge(back.lastId(), join.firstId(), joined(List.of(new Point(shift, line)), up)));
        }
        return Block.together(
                List.of(join, body.at(left, 0), split, back),
                edges,
                join.firstId(),
                split.firstId(),
                right + GATEWAY,
                Math.max(HALF, body.above()),
                line + again.below());
    }

    private static List<Point> joined(List<Point> some, List<Point> others) {
        List<Point> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
