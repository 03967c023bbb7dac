package org.lianban.processes.discovery;

import java.util.List;
import java.util.Map;

/**
 * How a log and a model agree.
 *
 * @param fitness between 0 and 1: the share of what cases and model did that they did together, over all cases that could be compared
 * @param agreeing cases that the model explains wholly
 * @param differing cases with a deviation
 * @param unaligned what was not compared; in no other figure
 * @param approximate cases whose deviations may be more than the fewest possible, since the search for fewer was given up
 * @param stages how often each stage of the model was reached, by {@code process/element}
 * @param flows how often each sequence flow was passed, by {@code process/flow}
 * @param deviations the most frequent first
 */
public record Conformance(
        double fitness,
        long agreeing,
        long differing,
        Unaligned unaligned,
        long approximate,
        Map<String, Passed> stages,
        Map<String, Long> flows,
        List<Deviation> deviations) {

    public Conformance {
        stages = Map.copyOf(stages);
        flows = Map.copyOf(flows);
        deviations = List.copyOf(deviations);
    }

    /**
     * For which the search came to its limit, or which were too rare to be searched for before all searches together came to theirs.
     *
     * @param courses how many different ways these cases took
     * @param ids of cases, as many as are named of a deviation
     */
    public record Unaligned(long courses, long cases, List<String> ids) {
        public Unaligned {
            ids = List.copyOf(ids);
        }
    }

    /** How many cases could not be compared. */
    public long notCompared() {
        return unaligned.cases();
    }

    /**
     * How often a stage was done, and skipped where the model had it.
     *
     * @param cases in how many cases it was done at least once
     */
    public record Passed(long done, long cases, long skipped) {
        Passed plus(Passed other) {
            return new Passed(done + other.done, cases + other.cases, skipped + other.skipped);
        }
    }
}
