package org.lianban.app.ledger;

import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * One entry of the ledger as people read it.
 *
 * @param clock the clock that it concerns, null for one about the case as a whole
 * @param at when it took effect
 * @param recordedAt when lianban learnt of it
 * @param basis the article or rule on which it rests
 * @param text what happened, in one sentence
 */
public record TimelineEntry(
        long sequence,
        String type,
        @Nullable UUID clock,
        Instant at,
        Instant recordedAt,
        Person actor,
        String basis,
        SortedMap<String, String> data,
        LocalisedText text) {

    /** Who did it; for the system only the login {@code system} and a name are known. */
    public record Person(
            String login, String name, @Nullable String department) {}
}
