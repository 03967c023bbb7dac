package org.lianban.app.discovery;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * What really happens, beside what should.
 *
 * @param asOf when the cases were read; for some minutes the same reading serves everybody
 * @param system the one whose delivered cases these are; absent for lianban's own
 * @param service the one that was asked for, else the one with the most cases; absent where there is none
 * @param change the one whose drafted models the cases are compared with; absent for those in force
 * @param noise the share below which what happens is left out of the drawing
 * @param services those with cases in the period
 * @param cases how many were read
 * @param going how many of them go on
 * @param courses how many different ways they took
 * @param leftOut cases that are in no figure because there are too many different ways
 * @param discovered absent where there are no cases
 * @param model absent where nothing says what should happen
 */
record Discovery(
        Instant asOf,
        @Nullable String system,
        @Nullable String service,
        YearMonth from,
        YearMonth to,
        @Nullable String department,
        boolean open,
        @Nullable UUID change,
        double noise,
        List<Choosable> services,
        List<Choosable> systems,
        long cases,
        long going,
        long courses,
        long leftOut,
        @Nullable DiscoveredFlow discovered,
        @Nullable ModelComparison model) {

    /** A service or a system whose flow can be looked at. */
    record Choosable(String code, LocalisedText name, long cases) {}

    /**
     * The flow that cases took, as a model.
     *
     * @param fitness between 0 and 1: how much of what happened the drawing shows
     * @param notShown cases that it does not show wholly
     * @param notReplayed cases of which that is not known, because the search for their way came to its limit
     * @param approximate cases whose way through the drawing is one of the best, but perhaps not the best
     */
    record DiscoveredFlow(
            String xml,
            double fitness,
            long notShown,
            long notReplayed,
            long approximate,
            List<DrawnStage> stages,
            List<FlowCount> flows) {}

    /**
     * A task of the drawing.
     *
     * @param element its id in the drawing
     * @param process of the model, empty if none is told
     * @param stage the element of that process, or the name in the log
     * @param branch the item where cases have several, else empty
     * @param times how often it was done
     * @param cases in how many cases
     * @param lasted how long it took; absent if it never ended
     * @param waited how long after the end of what came before it began; absent if nothing came before
     */
    record DrawnStage(
            String element,
            String process,
            String stage,
            String branch,
            LocalisedText name,
            long times,
            long cases,
            @Nullable TimeSpread lasted,
            @Nullable TimeSpread waited) {}

    /** Half took no longer than the median, 95 of a hundred no longer than {@code p95}; in seconds of the clock on the wall, right to five per cent. */
    record TimeSpread(long median, long p95) {}

    /** How often a sequence flow was passed, by cases that a best alignment leads through it. */
    record FlowCount(String element, long times) {}

    /**
     * How cases and model agree.
     *
     * @param fitness between 0 and 1: the share of what cases and model did that they did together
     * @param agreeing cases that did exactly what the model says
     * @param differing cases that did not
     * @param notCompared cases for which the search came to its limit; in no other figure
     * @param coursesNotCompared how many different ways these took
     * @param approximate cases that may differ in fewer ways than it says, since the search for fewer was given up
     */
    record ModelComparison(
            double fitness,
            long agreeing,
            long differing,
            long notCompared,
            long coursesNotCompared,
            long approximate,
            List<ModelFlow> processes,
            List<Differing> deviations) {}

    /**
     * A process of the model with what was done in it.
     *
     * @param drafted whether it is a draft, and not in force yet
     */
    record ModelFlow(
            String process,
            LocalisedText name,
            String xml,
            boolean drafted,
            List<ModelStage> stages,
            List<FlowCount> flows) {}

    /**
     * A stage of the model.
     *
     * @param element its id in the diagram
     * @param stage what it is called in the stages of the discovered flow and in deviations, together with its process
     * @param skipped how often the model had it and the case did not do it
     */
    record ModelStage(
            String element, String process, String stage, LocalisedText name, long times, long cases, long skipped) {}

    /**
     * Where they differ.
     *
     * @param id names it among the deviations of the same cases
     * @param kind SKIPPED, OUT_OF_PLACE or UNKNOWN
     * @param findings of rule A4 about its cases, as far as these are named and the reader may see them
     */
    record Differing(
            String id, String kind, String process, String stage, LocalisedText name, long cases, long findings) {}

    /**
     * A case that differs; of its applicant nothing.
     *
     * @param delivered whether another system handles it
     * @param number as people call it
     * @param findings ids of those of rule A4 that the reader may see
     */
    record DifferingCase(
            UUID id,
            boolean delivered,
            String number,
            LocalisedText service,
            @Nullable Instant receivedAt,
            @Nullable Instant closedAt,
            List<UUID> findings) {}
}
