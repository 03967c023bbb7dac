package org.lianban.processes;

import java.util.List;

/** What shows that a finding is true; it can be drawn on the diagram. */
public sealed interface Evidence {

    /** The element itself shows it. */
    record Itself() implements Evidence {}

    /**
     * A shortest run to where it shows, from the start of the scope (process or sub-process).
     *
     * @param steps never empty
     */
    record Run(List<Step> steps) implements Evidence {
        public Run {
            steps = List.copyOf(steps);
        }
    }

    /**
     * What happens at once in a run.
     *
     * @param passed ids of the nodes and sequence flows that a token passes
     * @param tokens ids of the sequence flows and nodes on which tokens are afterwards, once for each token
     */
    record Step(List<String> passed, List<String> tokens) {
        public Step {
            passed = List.copyOf(passed);
            tokens = List.copyOf(tokens);
        }
    }

    /**
     * A longest path through the limits of stages.
     *
     * @param service code of the item or joint service for which it is longest
     * @param legs in their order; of parallel branches the longest
     * @param workingDays their sum
     * @param limit what it may be at most, in working days
     */
    record LongestPath(String service, List<Leg> legs, int workingDays, int limit) implements Evidence {
        public LongestPath {
            legs = List.copyOf(legs);
        }
    }

    /**
     * A stage on a path.
     *
     * @param process key of the process that it stands in
     * @param element the waiting element
     * @param nameZh what it is called, also where its model is not at hand
     * @param limitKey the rule that gives its limit
     * @param workingDays how long it may take, all its rounds together
     */
    record Leg(String process, String element, String nameZh, String nameEn, String limitKey, int workingDays) {}
}
