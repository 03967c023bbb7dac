package org.lianban.app.supervision.finding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.rule.WatchedClock;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.rules.LimitKind;
import org.lianban.rules.RuleLimit;
import org.lianban.rules.RuleUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When to look at which clock. */
@Repository
class WatchStore {

    /**
     * When a clock is to be looked at again.
     *
     * @param at null if nothing is to be expected before it changes
     */
    record Look(UUID clock, @Nullable Instant at) {}

    private final JdbcClient jdbc;

    WatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks cases with a clock that is due for a look; those that a command or another sweep holds are left to the next. */
    List<UUID> lockDueCases(Instant now, int limit) {
        return jdbc.sql("""
                        select id from approval_case
                        where id in (select k.case_id from (
                            select clock_id from clock_watch where look_at <= :now order by look_at limit :rows
                        ) w join clock k on k.id = w.clock_id)
                        order by id limit :limit for no key update skip locked
                        """)
                .param("now", Timestamp.from(now))
                .param("rows", 20 * limit)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    List<WatchedClock> dueClocks(List<UUID> cases, Instant now) {
        return jdbc.sql("""
                        select k.* from clock k join clock_watch w on w.clock_id = k.id
                        where k.case_id = any(:cases) and w.look_at <= :now
                        """)
                .param("cases", cases.toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .query(WatchStore::clock)
                .list();
    }

    void lookAgain(List<Look> looks) {
        jdbc.sql("""
                        with looked as (
                            select * from unnest(:clocks::uuid[], :moments::timestamptz[]) as l (clock_id, look_at)
                        ), done as (
                            delete from clock_watch w using looked l where w.clock_id = l.clock_id and l.look_at is null
                        )
                        update clock_watch w set look_at = l.look_at from looked l
                        where w.clock_id = l.clock_id and l.look_at is not null
                        """)
                .param("clocks", looks.stream().map(Look::clock).toArray(UUID[]::new))
                .param(
                        "moments",
                        looks.stream()
                                .map(look -> Objects.toString(look.at(), null))
                                .toArray(String[]::new))
                .update();
    }

    private static WatchedClock clock(ResultSet row, int number) throws SQLException {
        return new WatchedClock(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("region"),
                ClockKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("department"),
                ClockState.valueOf(row.getString("state")),
                limit(row),
                row.getObject("due_date", LocalDate.class),
                row.getObject("stopped_on", LocalDate.class));
    }

    private static @Nullable RuleLimit limit(ResultSet row) throws SQLException {
        String unit = row.getString("limit_unit");
        if (unit == null || unit.equals("WORKING_MINUTE")) {
            return null;
        }
        String kind = row.getString("limit_kind");
        return new RuleLimit(
                row.getInt("limit_amount"),
                RuleUnit.valueOf(unit),
                kind == null ? LimitKind.INTERNAL : LimitKind.valueOf(kind),
                "-");
    }
}
