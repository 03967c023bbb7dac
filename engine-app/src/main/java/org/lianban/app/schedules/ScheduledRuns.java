package org.lianban.app.schedules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When repeated work was last begun, on whichever node. */
@Repository
public class ScheduledRuns {

    private final JdbcClient jdbc;
    private final ObjectProvider<RepeatedWork> works;

    ScheduledRuns(JdbcClient jdbc, ObjectProvider<RepeatedWork> works) {
        this.jdbc = jdbc;
        this.works = works;
    }

    /** By the machine's clock; empty if that work was never begun. */
    public Optional<Instant> last(String work) {
        return jdbc.sql(
                        "select max(prev_fire_time) from qrtz_triggers where trigger_name = :work and prev_fire_time > 0")
                .param("work", work)
                .query((row, number) -> row.getLong(1))
                .optional()
                .filter(at -> at > 0)
                .map(Instant::ofEpochMilli);
    }

    /** All repeated work by name, those first whose last run failed. There are some dozens, whatever the house has to do. */
    public List<ScheduleState> all() {
        Map<String, Long> intervals = works.stream()
                .collect(Collectors.toMap(
                        RepeatedWork::name, work -> work.interval().toSeconds(), (one, same) -> one));
        return jdbc.sql("""
                        select t.trigger_name as name, t.prev_fire_time, t.next_fire_time,
                            (select min(r.instance_name) from qrtz_fired_triggers r
                             where r.sched_name = t.sched_name and r.trigger_name = t.trigger_name and r.state = 'EXECUTING') as node,
                            f.failed_at, f.message
                        from qrtz_triggers t left join schedule_failure f on f.work = t.trigger_name
                            and f.failed_at >= to_timestamp(t.prev_fire_time / 1000.0)
                        order by f.failed_at is null, t.trigger_name
                        """)
                .query((row, number) -> new ScheduleState(
                        row.getString("name"),
                        intervals.get(row.getString("name")),
                        instant(row.getLong("prev_fire_time")),
                        instant(row.getLong("next_fire_time")),
                        row.getString("node"),
                        row.getTimestamp("failed_at") == null
                                ? null
                                : row.getTimestamp("failed_at").toInstant(),
                        row.getString("message")))
                .list();
    }

    private static @Nullable Instant instant(long millis) {
        return millis > 0 ? Instant.ofEpochMilli(millis) : null;
    }
}
