package org.lianban.monitoring.exchange;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.lianban.monitoring.exchange.log.LogItem.Refused;

/**
 * What supervision says of a log.
 *
 * @param mapping the name of the mapping by which it was read
 * @param asOf the moment at which cases without an end are read
 * @param events events that were read, each once
 * @param duplicates deliveries of events that were delivered before
 * @param eventsByStage events by the stage of their code; {@code -} for codes to which the mapping gives none
 * @param refused how much was refused
 * @param refusedByReason the same by reason
 * @param firstRefused the first of them, in order of the file
 * @param notStarted cases in which nothing starts the clock
 * @param ended cases with an end
 * @param late of those with an end, by how many days they are overdue
 * @param openOverdue of those without an end, by how many days they are overdue
 * @param suspensionsByGround suspensions that took effect
 * @param openSuspensions of those, the ones in force at {@code asOf} in cases without an end
 * @param uncountedByGround days that suspensions took
 * @param extended cases whose limit was extended
 * @param saved cases with an end that are in time only because of suspensions
 * @param ownDeadline cases with an end and a deadline of the other system's own
 * @param ownLate of those, by how many calendar days they ended after it
 * @param misfits irregularities by code
 * @param casesWithMisfits cases with at least one
 */
public record LogReport(
        String mapping,
        Instant asOf,
        int cases,
        long events,
        long duplicates,
        SortedMap<String, Long> eventsByStage,
        long refused,
        SortedMap<String, Long> refusedByReason,
        List<Refused> firstRefused,
        int notStarted,
        int ended,
        int inTime,
        Spread late,
        int openInTime,
        Spread openOverdue,
        SortedMap<String, Long> suspensionsByGround,
        int openSuspensions,
        SortedMap<String, Long> uncountedByGround,
        int extended,
        Saved saved,
        int ownDeadline,
        Spread ownLate,
        SortedMap<String, Long> misfits,
        int casesWithMisfits) {

    /**
     * Cases that are in time and would not be without suspensions.
     *
     * @param cases how many: late if none of their suspensions had been
     * @param bySingleSuspension of those, late without a single one of their suspensions, by its ground; a case with two such
     *     suspensions of different grounds stands under both
     * @param daysSaved by how many days they would be overdue without all their suspensions
     */
    public record Saved(int cases, SortedMap<String, Long> bySingleSuspension, Spread daysSaved) {}
}
