package org.lianban.processes.behaviour;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small models by chance, as sketches: half of them drawn at random, half put together from blocks and then spoilt. */
final class RandomModels {

    private static final String[] KINDS = {"task", "task", "xor", "xor", "and", "and", "or", "first"};

    private final Random random;
    private final List<String> lines = new ArrayList<>();
    private final List<String> flows = new ArrayList<>();
    private int count;

    private RandomModels(long seed) {
        this.random = new Random(seed);
    }

    static String of(long seed) {
        RandomModels model = new RandomModels(seed);
        if (seed % 2 == 0) {
            model.draw();
        } else {
            model.build();
        }
        return model.lines.stream().collect(Collectors.joining("\n")) + "\n"
                + model.flows.stream().distinct().collect(Collectors.joining("\n"));
    }

    private String node(String kind) {
        String name = kind.charAt(0) + String.valueOf(count++);
        lines.add(kind + " " + name);
        return name;
    }

    private void flow(String from, String to) {
        flow(from, to, random.nextInt(3) == 0 ? "-?->" : "->");
    }

    private void flow(String from, String to, String arrow) {
        if (flows.stream().noneMatch(flow -> flow.matches(from + " -\\??-?> " + to))) {
            flows.add(from + " " + arrow + " " + to);
        }
    }

    /** Any node to any other, the start to some. */
    private void draw() {
        String start = node("start");
        List<String> sources = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        int size = 3 + random.nextInt(6);
        for (int i = 0; i < size; i++) {
            String kind = KINDS[random.nextInt(KINDS.length)];
            String name = node(kind);
            if (kind.equals("first")) {
                for (int way = 0; way < 2; way++) {
                    String event = node(way == 0 ? "timer" : "message");
                    flow(name, event, "->");
                    sources.add(event);
                }
            } else {
                sources.add(name);
            }
            targets.add(name);
            if (kind.equals("task") && random.nextInt(3) == 0) {
                sources.add(event(name));
            }
        }
        IntStream.range(0, 1 + random.nextInt(2)).forEach(i -> targets.add(end()));
        flow(start, targets.get(random.nextInt(targets.size())), "->");
        for (int i = 0; i < size + 1 + random.nextInt(size); i++) {
            flow(sources.get(random.nextInt(sources.size())), targets.get(random.nextInt(targets.size())));
        }
    }

    private String event(String task) {
        String name = "b" + count++;
        lines.add((random.nextBoolean() ? "on " : "beside ") + task + " timer " + name);
        return name;
    }

    private String end() {
        return node(random.nextInt(5) == 0 ? "terminate" : "end");
    }

    /** Blocks in blocks; now and then a wrong gateway, a way out, or a way back. */
    private void build() {
        String last = block(node("start"), 3);
        flow(last, end(), "->");
        List<String> inner = lines.stream()
                .filter(line -> !line.startsWith("start") && !line.startsWith("end") && !line.startsWith("terminate"))
                .filter(line -> !line.startsWith("on ") && !line.startsWith("beside "))
                .map(line -> line.split(" ", -1)[1])
                .toList();
        if (random.nextInt(3) == 0 && !inner.isEmpty()) {
            flow(inner.get(random.nextInt(inner.size())), inner.get(random.nextInt(inner.size())));
        }
        if (random.nextInt(4) == 0 && !inner.isEmpty()) {
            flow(inner.get(random.nextInt(inner.size())), end());
        }
    }

    private String block(String from, int depth) {
        int choice = depth == 0 ? 0 : random.nextInt(6);
        if (choice < 2) {
            String task = node("task");
            flow(from, task, "->");
            if (random.nextInt(4) == 0) {
                String event = event(task);
                String merge = node(random.nextInt(3) == 0 ? "and" : random.nextBoolean() ? "xor" : "or");
                flow(task, merge, "->");
                flow(event, merge, "->");
                return merge;
            }
            return task;
        }
        if (choice == 2) {
            return block(block(from, depth - 1), depth - 1);
        }
        if (choice == 3) {
            String merge = node("xor");
            flow(from, merge, "->");
            String split = node("xor");
            flow(block(merge, depth - 1), split, "->");
            flow(split, merge, "->");
            return split;
        }
        String[] kinds = {"xor", "and", "or"};
        String kind = kinds[random.nextInt(kinds.length)];
        String split = node(kind);
        flow(from, split, "->");
        String join = node(random.nextInt(4) == 0 ? kinds[random.nextInt(kinds.length)] : kind);
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            String first = node("task");
            flow(split, first, kind.equals("or") ? "-?->" : "->");
            flow(block(first, depth - 1), join, "->");
        }
        return join;
    }
}
