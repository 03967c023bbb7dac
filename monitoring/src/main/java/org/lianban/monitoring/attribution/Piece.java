package org.lianban.monitoring.attribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A span of time in which a case was in the hands of one department, or waited for something.
 *
 * @param id tells it from the others and decides between equals, so that the same case is always read the same way
 * @param department who held it, or who waited
 * @param branch the item of a joint case, null for what concerns the case as a whole
 * @param stage what was done
 * @param to the end, or the moment of the reading while it is open
 * @param after of a WAITING piece: the branches that had to come first
 * @param takenUpAt when somebody there took it in hand, null if that is not known
 * @param elsewhere when others were asked, in order of time
 * @param grounds the days that a suspension took, with its ground
 */
public record Piece(
        String id,
        Kind kind,
        String department,
        @Nullable String branch,
        String stage,
        Instant from,
        Instant to,
        Set<String> after,
        @Nullable Instant takenUpAt,
        List<Elsewhere> elsewhere,
        Map<LocalDate, String> grounds) {

    /** What kind of time it is. */
    public enum Kind {
        /** From the receipt until the case is accepted or refused. */
        ACCEPTING,
        /** The applicant corrects. */
        CORRECTING,
        /** A branch waits for others. */
        WAITING,
        /** A department examines its item. */
        EXAMINING,
        /** The opinions are weighed and the decision is made. */
        DECIDING,
        /** From the decision until the applicant has the result. */
        DELIVERING
    }

    /** Another department was asked while the piece was open; its answer is the end. */
    public record Elsewhere(String department, String stage, Instant from, Instant to) {}

    /** A piece of which no more is known. */
    public static Piece of(
            String id, Kind kind, String department, @Nullable String branch, String stage, Instant from, Instant to) {
        return new Piece(id, kind, department, branch, stage, from, to, Set.of(), null, List.of(), Map.of());
    }
}
