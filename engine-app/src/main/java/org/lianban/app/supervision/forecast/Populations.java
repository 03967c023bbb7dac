package org.lianban.app.supervision.forecast;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.exchange.system.Dialects;
import org.lianban.app.exchange.system.ExchangeSystem;
import org.lianban.app.exchange.system.Systems;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which populations there are. */
@Component
class Populations {

    private final JdbcClient jdbc;
    private final Systems systems;
    private final Dialects dialects;
    private final CalendarBook calendars;
    private final Clock clock;

    private record Of(String region, @Nullable String system) {}

    Populations(JdbcClient jdbc, Systems systems, Dialects dialects, CalendarBook calendars, Clock clock) {
        this.jdbc = jdbc;
        this.systems = systems;
        this.dialects = dialects;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Those without forecasts of today. */
    List<Population> due() {
        Instant now = clock.instant();
        WorkCalendar ours = calendars.current();
        LocalDate today = ours.dateOf(now);
        List<Of> made = jdbc.sql("select region, system from forecast_calibration where as_of = ?")
                .param(today)
                .query(Of.class)
                .list();
        List<Population> due = new ArrayList<>();
        jdbc.sql("select distinct region from department order by 1")
                .query(String.class)
                .list()
                .forEach(region -> due.add(
                        new Population(region, null, today, today, today.minusDays(Curves.HISTORY_DAYS), ours)));
        systems.all().stream()
                .filter(ExchangeSystem::active)
                .map(system -> of(system, now, today))
                .forEach(due::add);
        due.removeIf(one -> made.contains(new Of(one.region(), one.system())));
        return due;
    }

    /** The day on which clocks stand as they are known: of those that a closed log told of its last one. */
    LocalDate today(@Nullable String system) {
        Instant now = clock.instant();
        return system == null
                ? calendars.current().dateOf(now)
                : systems.find(system).map(one -> today(one, now)).orElseThrow(Systems::unknown);
    }

    private LocalDate today(ExchangeSystem system, Instant now) {
        return dialects.calendar(system).dateOf(system.asOf(now));
    }

    private Population of(ExchangeSystem system, Instant now, LocalDate madeOn) {
        WorkCalendar calendar = dialects.calendar(system);
        LocalDate today = today(system, now);
        // a closed log is tried on its latest fifth, however old what is before
        LocalDate since = system.historical() ? LocalDate.EPOCH : today.minusDays(Curves.HISTORY_DAYS);
        return new Population(system.region(), system.code(), madeOn, today, since, calendar);
    }
}
