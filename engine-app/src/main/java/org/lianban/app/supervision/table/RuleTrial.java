package org.lianban.app.supervision.table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trial of a draft over the stored history.
 *
 * @param casesFrom cases that were received on that day or later
 * @param state RUNNING, DONE or FAILED
 * @param cases how many it has looked at
 * @param added findings that only the draft makes
 * @param gone findings that only the table in force makes
 * @param changed findings that both make, with another severity or day
 * @param error why it failed
 * @param casesKnown how many there are to look at, as long as it runs; then how many there were
 */
public record RuleTrial(
        UUID id,
        LocalDate casesFrom,
        LocalDate casesTo,
        String state,
        String startedBy,
        Instant startedAt,
        long cases,
        long added,
        long gone,
        long changed,
        @Nullable String error,
        @Nullable Instant finishedAt,
        long casesKnown) {}
