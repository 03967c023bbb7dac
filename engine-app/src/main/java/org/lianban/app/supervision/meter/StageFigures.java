package org.lianban.app.supervision.meter;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the open stages of every department in one query. */
@Repository
class StageFigures {

    /** Open stages of a department; near and overdue ones run. */
    record Stages(long running, long near, long overdue, long suspended) {

        static final Stages NONE = new Stages(0, 0, 0, 0);
    }

    private static final int NEAR_WORKING_DAYS = 1;

    private final JdbcClient jdbc;
    private final CalendarBook calendars;
    private final Clock clock;

    StageFigures(JdbcClient jdbc, CalendarBook calendars, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    Map<String, Stages> byDepartment() {
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(clock.instant());
        return jdbc
                .sql("""
                        select department, count(*) filter (where state = 'RUNNING') as running,
                            count(*) filter (where state = 'RUNNING' and due_date between :today and :near) as near,
                            count(*) filter (where state = 'RUNNING' and due_date < :today) as overdue,
                            count(*) filter (where state = 'SUSPENDED') as suspended
                        from clock where state <> 'STOPPED' and kind in ('ACCEPTANCE', 'BRANCH', 'STAGE', 'DELIVERY')
                        group by department
                        """)
                .param("today", today)
                .param("near", calendar.plusWorkingDays(today, NEAR_WORKING_DAYS))
                .query((row, number) -> Map.entry(
                        row.getString("department"),
                        new Stages(
                                row.getLong("running"),
                                row.getLong("near"),
                                row.getLong("overdue"),
                                row.getLong("suspended"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How long the first case has been waiting for its look, in seconds; 0 if none waits. */
    double sweepLag() {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select coalesce(extract(epoch from :now::timestamptz - min(look_at)), 0) from case_watch
                        where look_at > '-infinity' and look_at <= :now::timestamptz
                        """)
                .param("now", java.sql.Timestamp.from(now))
                .query(Double.class)
                .single();
    }
}
