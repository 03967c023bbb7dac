package org.lianban.app.supervision.finding;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.lianban.app.supervision.rule.Crossing;
import org.lianban.app.supervision.rule.WatchedClock;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored findings. */
@Repository
class FindingStore {

    /** What a rule says of a clock, not yet stored. */
    record New(WatchedClock clock, Crossing crossing) {}

    /** What was stored. */
    record Stored(String rule, Card severity) {}

    private final JdbcClient jdbc;

    FindingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores those that are new, in one statement.
     *
     * @return rule and severity of each that was
     */
    List<Stored> add(List<New> found, Instant at) {
        if (found.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        insert into finding (id, region, rule, severity, case_id, clock_id, department, due_on, crossed_on,
                            found_at)
                        select n.*, :at::timestamptz
                        from unnest(:ids::uuid[], :regions::text[], :rules::text[], :severities::text[], :cases::uuid[],
                            :clocks::uuid[], :departments::text[], :due::date[], :crossed::date[]) n
                        on conflict (clock_id, rule, severity, due_on) do nothing
                        returning rule, severity
                        """)
                .param("at", Timestamp.from(at))
                .param(
                        "ids",
                        found.stream()
                                .map(one -> UuidCreator.getTimeOrderedEpoch())
                                .toArray(UUID[]::new))
                .param("regions", texts(found, one -> one.clock().region()))
                .param("rules", texts(found, one -> one.crossing().rule()))
                .param(
                        "severities",
                        texts(found, one -> one.crossing().severity().name()))
                .param("cases", found.stream().map(one -> one.clock().caseId()).toArray(UUID[]::new))
                .param("clocks", found.stream().map(one -> one.clock().id()).toArray(UUID[]::new))
                .param("departments", texts(found, one -> one.clock().department()))
                .param("due", texts(found, one -> one.crossing().dueDate().toString()))
                .param("crossed", texts(found, one -> one.crossing().on().toString()))
                .query(Stored.class)
                .list();
    }

    private static String[] texts(List<New> found, Function<New, String> column) {
        return found.stream().map(column).toArray(String[]::new);
    }
}
