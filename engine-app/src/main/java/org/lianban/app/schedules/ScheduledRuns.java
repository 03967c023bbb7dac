package org.lianban.app.schedules;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When repeated work was last begun, on whichever node. */
@Repository
public class ScheduledRuns {

    private final JdbcClient jdbc;

    ScheduledRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
