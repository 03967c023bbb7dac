package org.lianban.monitoring.attribution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row that are attributed alike.
 *
 * @param to the last of them
 * @param waitsFor of a WAIT, and of NON_WORKING days in one
 * @param department in whose hands the case was or to whom it was going; null if nobody can be named
 * @param branch the item, null for what concerns the case as a whole
 * @param stage what was being done, null in a wait between two stages
 * @param ground of a GROUND, otherwise null
 */
public record Span(
        LocalDate from,
        LocalDate to,
        Part part,
        @Nullable Wait waitsFor,
        @Nullable String department,
        @Nullable String branch,
        @Nullable String stage,
        @Nullable String ground) {

    /** How many days. */
    public long days() {
        return to.toEpochDay() - from.toEpochDay() + 1;
    }

    boolean isLike(Span other) {
        return equals(new Span(
                from, to, other.part, other.waitsFor, other.department, other.branch, other.stage, other.ground));
    }

    Span upTo(LocalDate day) {
        return new Span(from, day, part, waitsFor, department, branch, stage, ground);
    }
}
