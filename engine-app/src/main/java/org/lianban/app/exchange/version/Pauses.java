package org.lianban.app.exchange.version;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianban.app.database.Column;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.exchange.fact.DeliveredClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the suspensions of delivered cases; derived like the cases themselves. */
@Repository
class Pauses {

    private final JdbcClient jdbc;

    Pauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes those of these cases anew. */
    void write(ExchangeSystem system, List<Derived> cases, WorkCalendar calendar) {
        jdbc.sql("delete from delivered_suspension where case_id = any(:cases)")
                .param("cases", cases.stream().map(Derived::id).toArray(UUID[]::new))
                .update();
        List<Pause> pauses =
                cases.stream().flatMap(one -> pauses(one, calendar)).toList();
        if (pauses.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into delivered_suspension (case_id, suspension, region, system, department, item, ground, granted_on,
                            cap_ends_on, ended_on, read_on)
                        select n.id, n.suspension, :region, :system, :department, coalesce(n.item, :system), n.ground, n.granted, n.cap,
                            n.ended, n.read
                        from unnest(:cases::uuid[], :suspensions::text[], :items::text[], :grounds::text[], :granted::date[],
                            :caps::date[], :ended::date[], :read::date[])
                            as n (id, suspension, item, ground, granted, cap, ended, read)
                        on conflict do nothing
                        """)
                .param("region", system.region())
                .param("system", system.code())
                .param("department", system.department())
                .param("cases", Column.of(pauses, Pause::caseId))
                .param("suspensions", Column.of(pauses, Pause::suspension))
                .param("items", Column.of(pauses, one -> one.of().read().item()))
                .param("grounds", Column.of(pauses, Pause::ground))
                .param("granted", Column.of(pauses, Pause::grantedOn))
                .param("caps", Column.of(pauses, Pause::capEndsOn))
                .param("ended", Column.of(pauses, Pause::endedOn))
                .param("read", Column.of(pauses, Pause::readOn))
                .update();
    }

    private static Stream<Pause> pauses(Derived one, WorkCalendar calendar) {
        DeliveredClock main = one.read().main();
        return main == null || main.events().stream().noneMatch(Suspended.class::isInstance)
                ? Stream.of()
                : Pause.of(one, MainReading.of(main, calendar, one.readAt())).stream();
    }
}
