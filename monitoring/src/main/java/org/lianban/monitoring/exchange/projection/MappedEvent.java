package org.lianban.monitoring.exchange.projection;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One event of a case, understood by a mapping.
 *
 * @param line where it stands; says nothing of the event itself
 * @param stage the stage that the mapping gives its code, or null
 * @param at when it took effect
 * @param recordedAt when it was entered; {@code at} where the log does not know
 * @param values all that the log tells of it
 */
public record MappedEvent(
        long line,
        String code,
        @Nullable String stage,
        Instant at,
        Instant recordedAt,
        @Nullable String resource,
        @Nullable String department,
        Map<String, String> values) {

    /** An order that depends on nothing but the content, and in which only equal events are equal. */
    static final Comparator<MappedEvent> BY_CONTENT = Comparator.comparing(MappedEvent::at)
            .thenComparing(MappedEvent::recordedAt)
            .thenComparing(MappedEvent::code)
            .thenComparing(MappedEvent::content);

    private String content() {
        return new TreeMap<>(values).toString();
    }

    /** Whether another delivery told the same. */
    boolean sameContent(MappedEvent other) {
        return at.equals(other.at) && code.equals(other.code) && values.equals(other.values);
    }
}
