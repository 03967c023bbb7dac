package org.lianban.app.supervision.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianban.app.database.Column;
import org.lianban.app.supervision.forecast.Curves.Curve;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What forecasts are made from, and where they are kept. */
@Repository
class ForecastStore {

    /** The forecast for a clock. */
    record Forecast(Running clock, Curve curve) {

        double probability() {
            return curve.survival().late(clock.counted(), clock.limit());
        }
    }

    /** Of more history than that, the latest. */
    private static final int MOST_HISTORY = 200_000;

    /** The clocks that are forecast, as a condition on them. */
    static final String OPEN = """
            state <> 'STOPPED' and limit_amount is not null and limit_unit <> 'WORKING_MINUTE'
                and kind in ('ACCEPTANCE', 'STATUTORY', 'PROMISED', 'BRANCH', 'STAGE', 'DELIVERY')""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ForecastStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The regions that have clocks, and the day of their latest forecast. */
    List<String> regionsWithout(LocalDate today) {
        return jdbc.sql("""
                        select region from (select distinct region from department) r
                        where not exists (select from forecast_calibration f where f.region = r.region and f.as_of = :today)
                        """).param("today", today).query(String.class).list();
    }

    List<Ended> ended(String region, LocalDate since) {
        return jdbc.sql("""
                        select kind, subject, department, counted, limit_amount as limit, started_on, stopped_on from clock
                        where region = :region and state = 'STOPPED' and limit_amount is not null and stopped_on >= :since
                            and limit_unit <> 'WORKING_MINUTE' and kind in ('ACCEPTANCE', 'STATUTORY', 'PROMISED', 'BRANCH', 'STAGE', 'DELIVERY')
                        order by stopped_on desc limit :most
                        """)
                .param("region", region)
                .param("since", since)
                .param("most", MOST_HISTORY)
                .query(Ended.class)
                .list();
    }

    /** The open clocks behind that one, with their days up to yesterday. */
    List<Running> running(String region, UUID after, LocalDate today, WorkCalendar calendar, int limit) {
        return jdbc.sql("""
                        select id, kind, subject, department, counted, limit_amount, limit_unit, state,
                            greatest(measured_on, started_on + 1) as since
                        from clock where region = :region and id > :after and %s
                        order by id limit :limit
                        """.formatted(OPEN))
                .param("region", region)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> running(row, today, calendar))
                .list();
    }

    private static Running running(ResultSet row, LocalDate today, WorkCalendar calendar) throws SQLException {
        LocalDate since = row.getObject("since", LocalDate.class);
        boolean counts = ClockState.valueOf(row.getString("state")) == ClockState.RUNNING && since.isBefore(today);
        long more = counts ? daysBetween(row.getString("limit_unit"), since, today, calendar) : 0;
        return new Running(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("subject"),
                row.getString("department"),
                Math.toIntExact(row.getInt("counted") + more),
                row.getInt("limit_amount"));
    }

    private static long daysBetween(String unit, LocalDate first, LocalDate end, WorkCalendar calendar) {
        return unit.equals("CALENDAR_DAY")
                ? end.toEpochDay() - first.toEpochDay()
                : calendar.workingDaysBetween(first.minusDays(1), end.minusDays(1));
    }

    void keep(String region, List<Forecast> forecasts, LocalDate today) {
        jdbc.sql("""
                        insert into forecast (clock_id, region, department, probability, counted, alike, ended, running, as_of)
                        select n.id, :region, n.department, n.probability, n.counted, n.alike, n.ended, n.running, :today
                        from unnest(:ids::uuid[], :departments::text[], :probabilities::real[], :counted::int[], :alike::text[],
                            :ended::bigint[], :running::bigint[]) as n (id, department, probability, counted, alike, ended, running)
                        on conflict (clock_id) do update set probability = excluded.probability, counted = excluded.counted,
                            alike = excluded.alike, ended = excluded.ended, running = excluded.running, as_of = excluded.as_of
                        """)
                .param("region", region)
                .param("today", today)
                .param("ids", Column.of(forecasts, one -> one.clock().id()))
                .param("departments", Column.of(forecasts, one -> one.clock().department()))
                .param("probabilities", Column.of(forecasts, Forecast::probability))
                .param("counted", Column.of(forecasts, one -> one.clock().counted()))
                .param("alike", Column.of(forecasts, one -> one.curve().alike()))
                .param(
                        "ended",
                        Column.of(forecasts, one -> one.curve().survival().ended()))
                .param(
                        "running",
                        Column.of(forecasts, one -> one.curve().survival().censored()))
                .update();
    }

    /** Forgets the forecasts of clocks that have ended, and says what the new ones are worth. */
    void finish(String region, HeldBack heldBack, LocalDate today) {
        jdbc.sql("delete from forecast where region = ? and as_of < ?")
                .params(region, today)
                .update();
        jdbc.sql("""
                        insert into forecast_calibration (region, as_of, held_from, size, brier, baseline, bins)
                        values (:region, :today, :from, :size, :brier, :baseline, :bins::jsonb)
                        on conflict (region, as_of) do nothing
                        """)
                .param("region", region)
                .param("today", today)
                .param("from", heldBack.from())
                .param("size", heldBack.calibration().size())
                .param("brier", heldBack.calibration().brier())
                .param("baseline", heldBack.calibration().baseline())
                .param("bins", json.writeValueAsString(heldBack.calibration().bins()))
                .update();
    }
}
