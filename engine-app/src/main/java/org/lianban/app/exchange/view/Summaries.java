package org.lianban.app.exchange.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.SortedMap;
import java.util.TreeMap;
import org.lianban.app.exchange.system.Dialects;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds up what supervision says of a system's cases. */
@Component
class Summaries {

    private final JdbcClient jdbc;
    private final Dialects dialects;
    private final Clock clock;

    Summaries(JdbcClient jdbc, Dialects dialects, Clock clock) {
        this.jdbc = jdbc;
        this.dialects = dialects;
        this.clock = clock;
    }

    SystemSummary of(ExchangeSystem system) {
        SortedMap<String, Long> suspensions = sums(system, "suspensions");
        SortedMap<String, Long> uncounted = sums(system, "uncounted");
        return jdbc.sql("""
                        select count(*) as cases, count(*) filter (where clock_state is null) as not_started,
                            count(*) filter (where closed_on is not null) as ended,
                            count(*) filter (where closed_on is not null and overdue > 0) as late,
                            count(*) filter (where closed_on is null and clock_state is not null) as open,
                            count(*) filter (where closed_on is null
                                and case when :historical then overdue > 0 else due_date < :today end) as open_late,
                            count(*) filter (where closed_on is null and clock_state = 'SUSPENDED') as suspended,
                            count(*) filter (where saved_days > 0) as saved,
                            count(*) filter (where closed_on is not null and own_deadline is not null) as own_deadline,
                            count(*) filter (where own_late_days is not null) as own_late,
                            count(*) filter (where irregularities > 0) as irregular,
                            (select count(distinct (e.case_id, e.event_key)) from exchange_event e
                                join delivered_case d on d.id = e.case_id where d.system = :system and e.event_key <> '#case') as events,
                            (select count(*) from exchange_batch where system = :system) as deliveries,
                            (select coalesce(sum(refused), 0) from exchange_batch where system = :system) as refused
                        from delivered_case where system = :system
                        """)
                .param("system", system.code())
                .param("historical", system.historical())
                .param("today", dialects.calendar(system).dateOf(system.asOf(clock.instant())))
                .query((row, number) -> summary(system, row, suspensions, uncounted))
                .single();
    }

    private SystemSummary summary(
            ExchangeSystem system,
            ResultSet row,
            SortedMap<String, Long> suspensions,
            SortedMap<String, Long> uncounted)
            throws SQLException {
        long ended = row.getLong("ended");
        long late = row.getLong("late");
        long openLate = row.getLong("open_late");
        return new SystemSummary(
                system.code(),
                system.asOf(clock.instant()),
                row.getLong("cases"),
                row.getLong("events"),
                row.getLong("not_started"),
                ended,
                ended - late,
                late,
                row.getLong("open") - openLate,
                openLate,
                row.getLong("suspended"),
                total(suspensions),
                suspensions,
                total(uncounted),
                uncounted,
                row.getLong("saved"),
                row.getLong("own_deadline"),
                row.getLong("own_late"),
                row.getLong("irregular"),
                row.getLong("deliveries"),
                row.getLong("refused"));
    }

    private static long total(SortedMap<String, Long> sums) {
        return sums.values().stream().mapToLong(Long::longValue).sum();
    }

    private SortedMap<String, Long> sums(ExchangeSystem system, String column) {
        SortedMap<String, Long> sums = new TreeMap<>();
        jdbc.sql("""
                        select j.key, sum(j.value::bigint) as sum from delivered_case c, jsonb_each_text(c.%s) j
                        where c.system = :system group by j.key
                        """.formatted(column)).param("system", system.code()).query(row -> {
            sums.put(row.getString("key"), row.getLong("sum"));
        });
        return sums;
    }
}
