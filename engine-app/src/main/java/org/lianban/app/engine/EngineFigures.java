package org.lianban.app.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.lianban.app.meters.Figure;
import org.lianban.app.meters.FigureQuery;
import org.lianban.app.meters.Meter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the timers that are due or have failed for good, and the incidents, each by an index of its own. */
@Repository
class EngineFigures implements FigureQuery {

    private static final String FAILED_JOB = "failedJob";

    private final JdbcClient jdbc;
    private final Clock clock;

    EngineFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "engine";
    }

    @Override
    public List<Figure> count() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(Meter.ENGINE_JOBS, due(), "due"));
        figures.add(new Figure(Meter.ENGINE_JOBS, failed(), "failed"));
        figures.add(new Figure(Meter.ENGINE_INCIDENTS, 0, FAILED_JOB)); // there from the start
        figures.addAll(jdbc.sql("select incident_type_, count(*) from act_ru_incident group by 1")
                .query((row, number) -> new Figure(Meter.ENGINE_INCIDENTS, row.getDouble(2), row.getString(1)))
                .list());
        return figures;
    }

    private double due() {
        return jdbc.sql("select count(*) from act_ru_job where duedate_ <= :now and retries_ > 0")
                .param("now", Timestamp.from(clock.instant()))
                .query(Double.class)
                .single();
    }

    private double failed() {
        return jdbc.sql("select count(*) from act_ru_job where retries_ <= 0")
                .query(Double.class)
                .single();
    }
}
