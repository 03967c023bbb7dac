package org.lianban.processes.discovery;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A flow in blocks, which is sound whatever it is made of. {@code toString} writes it as papers do: {@code →(a, ×(b, c), ∧(d, e), ↺(f, g), τ)}. */
public sealed interface ProcessTree {

    /** An activity is done. */
    record Leaf(Activity activity) implements ProcessTree {
        @Override
        public String toString() {
            return activity.branch().isEmpty() ? activity.element() : activity.element() + "@" + activity.branch();
        }
    }

    /** Nothing is done. */
    record Silent() implements ProcessTree {
        @Override
        public String toString() {
            return "τ";
        }
    }

    /** One after the other. */
    record Sequence(List<ProcessTree> children) implements ProcessTree {
        public Sequence {
            children = List.copyOf(children);
        }

        @Override
        public String toString() {
            return written("→", children);
        }
    }

    /** Exactly one. */
    record Choice(List<ProcessTree> children) implements ProcessTree {
        public Choice {
            children = List.copyOf(children);
        }

        @Override
        public String toString() {
            return written("×", children);
        }
    }

    /** All, in any order and at the same time. */
    record Parallel(List<ProcessTree> children) implements ProcessTree {
        public Parallel {
            children = List.copyOf(children);
        }

        @Override
        public String toString() {
            return written("∧", children);
        }
    }

    /** The body, and any number of times again after doing the other. */
    record Loop(ProcessTree body, ProcessTree again) implements ProcessTree {
        @Override
        public String toString() {
            return written("↺", List.of(body, again));
        }
    }

    private static String written(String sign, List<ProcessTree> children) {
        return children.stream().map(Object::toString).collect(joining(", ", sign + "(", ")"));
    }
}
