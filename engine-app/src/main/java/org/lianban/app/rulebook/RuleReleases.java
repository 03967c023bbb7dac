package org.lianban.app.rulebook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Releases rule tables. Publishing what was released before, or what is shipped, is how one rolls back. */
@Component
public class RuleReleases {

    /** All nodes know of an edition by then: each counts them every two seconds. */
    public static final Duration NOTICE = Duration.ofSeconds(10);

    private final RuleEditionStore store;
    private final Clock clock;

    RuleReleases(RuleEditionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Puts tables in force, with those that were released before them.
     *
     * @param changed DMN by the names of the tables, as {@code time_limits}
     * @param from when they come into force; no sooner than {@link #NOTICE} from now
     * @return when they do
     * @throws org.lianban.rules.table.InvalidTable if one is not the table that it should be
     */
    @Transactional
    public Instant release(String name, Map<String, String> changed, Instant from) {
        store.lock();
        List<RuleEdition> all = store.all();
        Map<String, String> tables =
                new HashMap<>(all.isEmpty() ? Map.of() : all.get(all.size() - 1).tables());
        tables.putAll(changed);
        KnownRules.requireReadable(tables);
        Instant now = clock.instant();
        Instant soonest = now.plus(NOTICE);
        // PostgreSQL keeps microseconds, and what it rounds up has not begun at the moment that is told
        Instant begins = (from.isBefore(soonest) ? soonest : from).truncatedTo(ChronoUnit.MICROS);
        store.add(name, tables, begins, now);
        return begins;
    }
}
