package org.lianban.app.supervision.forecast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.organisation.Actor;
import org.lianban.app.supervision.forecast.TodaysWork.Item;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.forecast.FewestLate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ranks a department's tasks, so that fewest are late. */
@Component
class TodayPlan {

    private static final int MOST_TASKS = 500;
    private static final int MOST_SHOWN = 100;
    private static final int PACE_DAYS = 20;

    private final JdbcClient jdbc;
    private final CalendarBook calendars;
    private final Clock clock;

    TodayPlan(JdbcClient jdbc, CalendarBook calendars, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** What a department should do today. */
    TodaysWork today(Actor reader, @Nullable String asked) {
        String department = Objects.requireNonNullElse(Forecasts.department(reader, asked), reader.department());
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.firstWorkingDayOnOrAfter(calendar.dateOf(clock.instant()));
        int perDay = pace(department, today, calendar);
        FewestLate.Plan<Item> plan =
                FewestLate.of(tasks(reader.region(), department, today, calendar), perDay, Item::daysLeft);
        int now = Math.min(perDay, plan.inTime().size());
        return new TodaysWork(
                department,
                perDay,
                shown(plan.inTime().subList(0, now)),
                shown(plan.inTime().subList(now, plan.inTime().size())),
                shown(plan.late()));
    }

    private static List<Item> shown(List<Item> items) {
        return items.stream().limit(MOST_SHOWN).toList();
    }

    /** The median of the tasks that were done on each of the last working days, at least one. */
    private int pace(String department, LocalDate today, WorkCalendar calendar) {
        LocalDate first = calendar.plusWorkingDays(today, -PACE_DAYS);
        Map<LocalDate, Integer> done = new HashMap<>();
        jdbc.sql("""
                        select (closed_at at time zone :zone)::date as day, count(*)::int as done from task
                        where department = :department and state = 'DONE' and closed_at >= :first and closed_at < :today
                        group by 1
                        """)
                .param("zone", calendar.zone().getId())
                .param("department", department)
                .param("first", Timestamp.from(calendar.startOf(first)))
                .param("today", Timestamp.from(calendar.startOf(today)))
                .query(row -> {
                    done.put(row.getObject("day", LocalDate.class), row.getInt("done"));
                });
        int[] days = new int[PACE_DAYS];
        LocalDate day = first;
        for (int i = 0; i < PACE_DAYS; i++) {
            days[i] = done.getOrDefault(day, 0);
            day = calendar.workingDayAfter(day);
        }
        Arrays.sort(days);
        return Math.max(1, days[PACE_DAYS / 2]);
    }

    private List<Item> tasks(String region, String department, LocalDate today, WorkCalendar calendar) {
        return jdbc.sql("""
                        select t.id, t.case_id, t.case_number, t.title_zh, t.title_en, t.service_name_zh, t.service_name_en, t.due_date,
                            f.probability
                        from task t join stage s on s.id = t.stage_id left join forecast f on f.clock_id = s.clock_id
                        where t.department = :department and t.region = :region and t.state in ('OPEN', 'CLAIMED', 'STARTED')
                            and t.clock_state = 'RUNNING' and t.due_date is not null
                        order by t.sort_date, t.id limit :most
                        """)
                .param("department", department)
                .param("region", region)
                .param("most", MOST_TASKS)
                .query((row, number) -> item(row, today, calendar))
                .list();
    }

    private static Item item(ResultSet row, LocalDate today, WorkCalendar calendar) throws SQLException {
        LocalDate due = row.getObject("due_date", LocalDate.class);
        Float probability = row.getObject("probability", Float.class);
        return new Item(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                new LocalisedText(row.getString("title_zh"), row.getString("title_en")),
                new LocalisedText(row.getString("service_name_zh"), row.getString("service_name_en")),
                due,
                due.isBefore(today)
                        ? -calendar.workingDaysBetween(due, today)
                        : calendar.workingDaysBetween(today, due),
                probability == null ? null : probability.doubleValue());
    }
}
