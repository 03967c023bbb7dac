package org.lianban.app.simulation.reduction;

import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.Catalogue;

/**
 * The four reductions of one service.
 *
 * @param stepsBefore stages that a case goes through on average
 */
public record Reductions(
        Burden before,
        Burden after,
        @Nullable Double stepsBefore,
        @Nullable Double stepsAfter,
        double visitsBefore,
        double visitsAfter) {

    /** Between two states of the catalogue and two measured numbers of steps. */
    public static Reductions of(
            String service,
            Catalogue before,
            Catalogue after,
            Habits habits,
            @Nullable Double stepsBefore,
            @Nullable Double stepsAfter) {
        return between(Burden.of(before, service), Burden.of(after, service), habits, stepsBefore, stepsAfter);
    }

    /** Between what a service asks before and after. */
    public static Reductions between(
            Burden old, Burden changed, Habits habits, @Nullable Double stepsBefore, @Nullable Double stepsAfter) {
        return new Reductions(
                old, changed, stepsBefore, stepsAfter, habits.visits(old.paper()), habits.visits(changed.paper()));
    }

    /** The same, with limits that somebody typed in. */
    public Reductions withLimits(@Nullable Integer promised, @Nullable Integer statutory) {
        Burden typed = new Burden(
                after.materials(),
                after.paper(),
                promised == null ? after.promised() : promised,
                statutory == null ? after.statutory() : statutory);
        return new Reductions(before, typed, stepsBefore, stepsAfter, visitsBefore, visitsAfter);
    }
}
