package org.lianban.processes.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lianban.processes.discovery.ProcessTree.Choice;
import org.lianban.processes.discovery.ProcessTree.Parallel;
import org.lianban.processes.discovery.ProcessTree.Sequence;
import org.lianban.processes.discovery.ProcessTree.Silent;

/** Puts trees together so that no block is in one of its own kind and nothing silent is where it says nothing. */
final class Blocks {

    private static final Silent SILENT = new Silent();

    private Blocks() {}

    static ProcessTree sequence(List<ProcessTree> children) {
        return single(
                children.stream()
                        .flatMap(
                                child -> child instanceof Sequence inner ? inner.children().stream() : Stream.of(child))
                        .filter(child -> !child.equals(SILENT))
                        .toList(),
                Sequence::new);
    }

    static ProcessTree parallel(List<ProcessTree> children) {
        return single(
                children.stream()
                        .flatMap(
                                child -> child instanceof Parallel inner ? inner.children().stream() : Stream.of(child))
                        .filter(child -> !child.equals(SILENT))
                        .toList(),
                Parallel::new);
    }

    /** What is silent comes last, and once. */
    static ProcessTree choice(List<ProcessTree> children) {
        List<ProcessTree> flat = children.stream()
                .flatMap(child -> child instanceof Choice inner ? inner.children().stream() : Stream.of(child))
                .distinct()
                .toList();
        List<ProcessTree> ordered = new ArrayList<>(
                flat.stream().filter(child -> !child.equals(SILENT)).toList());
        if (ordered.size() < flat.size()) {
            ordered.add(SILENT);
        }
        return single(ordered, Choice::new);
    }

    private static ProcessTree single(List<ProcessTree> children, Function<List<ProcessTree>, ProcessTree> block) {
        return switch (children.size()) {
            case 0 -> SILENT;
            case 1 -> children.get(0);
            default -> block.apply(children);
        };
    }
}
