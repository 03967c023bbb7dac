package org.lianban.app.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the board: two set-based queries over the derived columns. */
@Component
class Boards {

    /** A limit is near when it ends today or on the next working day. */
    static final int NEAR_WORKING_DAYS = 1;

    private static final int LOOK_BACK_DAYS = 90;

    private final JdbcClient jdbc;
    private final CalendarBook calendars;
    private final Clock clock;

    Boards(JdbcClient jdbc, CalendarBook calendars, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Board of(Actor reader) {
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(clock.instant());
        Map<String, Object> parameters = Map.of(
                "region", reader.region(),
                "today", today,
                "near", calendar.plusWorkingDays(today, NEAR_WORKING_DAYS),
                "since", today.minusDays(LOOK_BACK_DAYS));
        return new Board(today, totals(parameters), departments(parameters));
    }

    private Board.Totals totals(Map<String, Object> parameters) {
        return jdbc.sql("""
                        select count(*) filter (where clock_state = 'RUNNING') as running,
                            count(*) filter (where clock_state = 'RUNNING' and due_date between :today and :near) as near_limit,
                            count(*) filter (where clock_state = 'RUNNING' and due_date < :today) as overdue,
                            count(*) filter (where clock_state = 'SUSPENDED') as suspended
                        from approval_case where region = :region and state <> 'CLOSED'
                        """).params(parameters).query(Board.Totals.class).single();
    }

    private List<Board.DepartmentLine> departments(Map<String, Object> parameters) {
        return jdbc.sql("""
                        with open_clocks as (
                            select department,
                                count(*) filter (where state = 'RUNNING') as running,
                                count(*) filter (where state = 'RUNNING' and due_date between :today and :near) as near_limit,
                                count(*) filter (where state = 'RUNNING' and due_date < :today) as overdue,
                                count(*) filter (where state = 'SUSPENDED') as suspended
                            from clock
                            where region = :region and state <> 'STOPPED'
                                and kind in ('ACCEPTANCE', 'BRANCH', 'STAGE', 'DELIVERY')
                            group by department
                        ), days as (
                            select k.department, sum(k.counted) as counted,
                                sum((select coalesce(sum(value::int), 0) from jsonb_each_text(k.uncounted))) as uncounted
                            from clock k
                            where k.region = :region and k.kind = 'BRANCH' and coalesce(k.stopped_on, :today) >= :since
                            group by k.department
                        )
                        select d.code, d.name_zh, d.name_en, coalesce(o.running, 0) as running,
                            coalesce(o.near_limit, 0) as near_limit, coalesce(o.overdue, 0) as overdue,
                            coalesce(o.suspended, 0) as suspended, coalesce(y.counted, 0) as counted,
                            coalesce(y.uncounted, 0) as uncounted
                        from department d
                        left join open_clocks o on o.department = d.code
                        left join days y on y.department = d.code
                        where d.region = :region and (o.department is not null or y.department is not null)
                        order by overdue desc, near_limit desc, suspended desc, d.code
                        """)
                .params(parameters)
                .query((row, number) -> new Board.DepartmentLine(
                        row.getString("code"),
                        new LocalisedText(row.getString("name_zh"), row.getString("name_en")),
                        row.getLong("running"),
                        row.getLong("near_limit"),
                        row.getLong("overdue"),
                        row.getLong("suspended"),
                        row.getLong("counted"),
                        row.getLong("uncounted")))
                .list();
    }
}
