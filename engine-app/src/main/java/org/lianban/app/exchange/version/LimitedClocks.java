package org.lianban.app.exchange.version;

import java.util.List;
import java.util.UUID;
import org.lianban.app.database.Column;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the clocks of delivered cases, so that many of them can be searched at once; derived like the cases themselves. */
@Repository
class LimitedClocks {

    private final JdbcClient jdbc;

    LimitedClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes those of these cases anew. */
    void write(ExchangeSystem system, List<Derived> cases, WorkCalendar calendar) {
        jdbc.sql("delete from delivered_clock where case_id = any(:cases)")
                .param("cases", cases.stream().map(Derived::id).toArray(UUID[]::new))
                .update();
        List<LimitedClock> clocks = cases.stream()
                .flatMap(one ->
                        one.read().clocks().stream().flatMap(clock -> LimitedClock.of(one, clock, calendar).stream()))
                .toList();
        jdbc.sql("""
                        insert into delivered_clock (id, region, system, case_id, department, desk, kind, subject, state, limit_amount,
                            limit_unit, counted, due_date, started_on, stopped_on, measured_on)
                        select n.id, :region, :system, n.case_id, :department, n.desk, n.kind, n.subject, n.state, n.amount, n.unit,
                            n.counted, n.due, n.started, n.stopped, n.measured
                        from unnest(:ids::uuid[], :cases::uuid[], :desks::text[], :kinds::text[], :subjects::text[], :states::text[],
                            :amounts::int[], :units::text[], :counted::int[], :due::date[], :started::date[], :stopped::date[],
                            :measured::date[]) as n (id, case_id, desk, kind, subject, state, amount, unit, counted, due, started,
                            stopped, measured)
                        """)
                .param("region", system.region())
                .param("system", system.code())
                .param("department", system.department())
                .param("ids", Column.of(clocks, LimitedClock::id))
                .param("cases", Column.of(clocks, LimitedClock::caseId))
                .param("desks", Column.of(clocks, LimitedClock::desk))
                .param("kinds", Column.of(clocks, LimitedClock::kind))
                .param("subjects", Column.of(clocks, LimitedClock::subject))
                .param("states", Column.of(clocks, LimitedClock::state))
                .param("amounts", Column.of(clocks, one -> one.limit().amount()))
                .param("units", Column.of(clocks, one -> one.limit().unit()))
                .param("counted", Column.of(clocks, LimitedClock::counted))
                .param("due", Column.of(clocks, LimitedClock::dueDate))
                .param("started", Column.of(clocks, LimitedClock::startedOn))
                .param("stopped", Column.of(clocks, LimitedClock::stoppedOn))
                .param("measured", Column.of(clocks, LimitedClock::measuredOn))
                .update();
    }
}
