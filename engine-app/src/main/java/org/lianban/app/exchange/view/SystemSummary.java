package org.lianban.app.exchange.view;

import java.time.Instant;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What supervision says of a system's cases.
 *
 * @param asOf the moment at which cases without an end are read
 * @param events events that stand, each once
 * @param notStarted cases in which nothing started a clock
 * @param late cases that ended late
 * @param openOverdue cases without an end that are past their due date
 * @param suspended cases without an end that are suspended
 * @param suspensionsByGround suspensions that took effect
 * @param uncountedByGround days that suspensions took
 * @param inTimeOnlyBySuspension cases that ended in time and would not have without their suspensions
 * @param ownDeadline cases that ended and have a deadline by the system's own account
 * @param ownLate of those, how many ended after it
 * @param irregularCases cases with something that does not fit
 * @param refused lines and events that were refused, of all deliveries
 */
record SystemSummary(
        String system,
        @Nullable Instant asOf,
        long cases,
        long events,
        long notStarted,
        long ended,
        long inTime,
        long late,
        long openInTime,
        long openOverdue,
        long suspended,
        long suspensions,
        SortedMap<String, Long> suspensionsByGround,
        long uncounted,
        SortedMap<String, Long> uncountedByGround,
        long inTimeOnlyBySuspension,
        long ownDeadline,
        long ownLate,
        long irregularCases,
        long deliveries,
        long refused) {}
