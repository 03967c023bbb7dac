package org.lianban.monitoring.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says, before it is chained.
 *
 * @param clock the clock that it concerns, or null for one about the case as a whole
 * @param type one of the clock events, or any other fact worth keeping
 * @param at when it took effect; cut to microseconds
 * @param recordedAt when lianban learnt of it; cut to microseconds
 * @param actor who did it
 * @param basis the article or rule on which it rests
 * @param data further facts, by key
 */
public record LedgerDraft(
        String caseId,
        @Nullable String clock,
        String type,
        Instant at,
        Instant recordedAt,
        String actor,
        String basis,
        SortedMap<String, String> data) {

    /** Copies the data and cuts the timestamps to what the database keeps. */
    public LedgerDraft {
        at = at.truncatedTo(ChronoUnit.MICROS);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
        data = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, String>) data));
    }
}
