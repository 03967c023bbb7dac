package org.lianban.app.supervision.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianban.app.database.Column;
import org.lianban.app.ledger.DaysSince;
import org.lianban.app.supervision.forecast.Curves.Curve;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What forecasts are made from, and where they are kept. */
@Repository
class ForecastStore {

    /** The forecast for a clock. */
    record Forecast(Running clock, Curve curve) {

        double probability() {
            return clock.past()
                    ? 1
                    : curve.survival()
                            .late(clock.timed().counted(), clock.timed().limit());
        }
    }

    /** Of more history than that, the latest: rows, each of which may stand for any number of clocks. */
    private static final int MOST_HISTORY = 200_000;

    private static final int BATCH = 5_000;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String LIMITS = """
            limit_amount is not null and limit_unit <> 'WORKING_MINUTE'
            and kind in ('ACCEPTANCE', 'STATUTORY', 'PROMISED', 'BRANCH', 'LOWER_LEVEL', 'STAGE', 'DELIVERY')
            """;

    /** The clocks that are forecast, as a condition on them. */
    static final String OPEN = "state <> 'STOPPED' and " + LIMITS;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ForecastStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** What ended, those counted together that took as many of the same days: as much as a population has days, not clocks. */
    List<Timed> ended(Population population) {
        return jdbc.sql("""
                        select kind, subject, of_desk, limit_unit, counted, limit_amount, due_date, started_on, stopped_on,
                            count(*) as clocks
                        from (
                            select kind, subject, of_desk, limit_unit, counted, limit_amount, started_on, stopped_on,
                                case when limit_unit = 'CALENDAR_DAY' then due_date end as due_date
                            from %s where state = 'STOPPED' and stopped_on >= :since and %s
                        ) k
                        group by kind, subject, of_desk, limit_unit, counted, limit_amount, due_date, started_on, stopped_on
                        order by stopped_on desc, started_on, kind, subject, of_desk, counted limit :most
                        """.formatted(population.clocks(), LIMITS))
                .param("region", population.region())
                .param("system", population.system())
                .param("since", population.since())
                .param("most", MOST_HISTORY)
                .query(new TimedRows(population)::ended)
                .list();
    }

    /** All that has not ended, with its days up to the evening before. */
    List<Running> running(Population population) {
        TimedRows rows = new TimedRows(population);
        List<Running> running = new ArrayList<>();
        List<Running> batch;
        do {
            UUID after =
                    running.isEmpty() ? FIRST : running.get(running.size() - 1).id();
            batch = jdbc.sql("""
                            select *, %s as since from %s where id > :after and %s order by id limit :limit
                            """.formatted(DaysSince.FIRST, population.clocks(), OPEN))
                    .param("region", population.region())
                    .param("system", population.system())
                    .param("after", after)
                    .param("limit", BATCH)
                    .query(rows::running)
                    .list();
            running.addAll(batch);
        } while (batch.size() == BATCH);
        return running;
    }

    void keep(Population population, List<Forecast> forecasts) {
        jdbc.sql("""
                        insert into forecast (clock_id, region, system, department, probability, counted, alike, ended, running, as_of)
                        select n.id, :region, :system, n.department, n.probability, n.counted, n.alike, n.ended, n.running, :today
                        from unnest(:ids::uuid[], :departments::text[], :probabilities::real[], :counted::int[], :alike::text[],
                            :ended::bigint[], :running::bigint[]) as n (id, department, probability, counted, alike, ended, running)
                        on conflict (clock_id) do update set probability = excluded.probability, counted = excluded.counted,
                            alike = excluded.alike, ended = excluded.ended, running = excluded.running, as_of = excluded.as_of
                        """)
                .param("region", population.region())
                .param("system", population.system())
                .param("today", population.madeOn())
                .param("ids", Column.of(forecasts, one -> one.clock().id()))
                .param("departments", Column.of(forecasts, one -> one.clock().department()))
                .param("probabilities", Column.of(forecasts, Forecast::probability))
                .param(
                        "counted",
                        Column.of(forecasts, one -> one.clock().timed().counted()))
                .param("alike", Column.of(forecasts, one -> one.curve().alike()))
                .param(
                        "ended",
                        Column.of(forecasts, one -> one.curve().survival().ended()))
                .param(
                        "running",
                        Column.of(forecasts, one -> one.curve().survival().censored()))
                .update();
    }

    /** Writes beside each open task how likely it is to be late, since its list is ordered by that. */
    private void writeTasks(Population population) {
        jdbc.sql("""
                        update task t set risk = f.probability
                        from stage s left join forecast f on f.clock_id = s.clock_id
                        where s.id = t.stage_id and t.region = :region and t.state in ('OPEN', 'CLAIMED', 'STARTED')
                            and t.risk is distinct from f.probability
                        """).param("region", population.region()).update();
    }

    /** Forgets the forecasts of clocks that have ended, and says what the new ones are worth. */
    void finish(Population population, HeldBack heldBack) {
        jdbc.sql(
                        "delete from forecast where region = :region and system is not distinct from :system and as_of < :today")
                .param("region", population.region())
                .param("system", population.system())
                .param("today", population.madeOn())
                .update();
        if (population.system() == null) {
            writeTasks(population);
        }
        jdbc.sql("""
                        insert into forecast_calibration (region, system, as_of, held_from, size, brier, baseline, bins)
                        values (:region, :system, :today, :from, :size, :brier, :baseline, :bins::jsonb)
                        on conflict (region, system, as_of) do nothing
                        """)
                .param("region", population.region())
                .param("system", population.system())
                .param("today", population.madeOn())
                .param("from", heldBack.from())
                .param("size", heldBack.calibration().size())
                .param("brier", heldBack.calibration().brier())
                .param("baseline", heldBack.calibration().baseline())
                .param("bins", json.writeValueAsString(heldBack.calibration().bins()))
                .update();
    }
}
