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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.forecast.TodaysWork.Item;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.forecast.Calibration.Bin;
import org.lianban.monitoring.forecast.FewestLate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shows forecasts: a supervisor the region's, everybody else those of the own department. */
@Component
class Forecasts {

    private static final int MOST_TASKS = 500;
    private static final int MOST_SHOWN = 100;
    private static final int PACE_DAYS = 20;

    private final JdbcClient jdbc;
    private final CalendarBook calendars;
    private final Cursors cursors;
    private final JsonMapper json;
    private final Clock clock;

    Forecasts(JdbcClient jdbc, CalendarBook calendars, Cursors cursors, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.calendars = calendars;
        this.cursors = cursors;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Open clocks, the likeliest to be late first.
     *
     * @param undecided only those that are not late yet
     */
    Page<ForecastView> page(
            Actor reader, @Nullable String department, boolean undecided, @Nullable String cursor, int size) {
        String of = department(reader, department);
        String listing = "forecasts:%s:%s".formatted(of, undecided);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("region", reader.region());
        StringBuilder where = new StringBuilder("f.region = :region and k.state <> 'STOPPED'");
        if (undecided) {
            where.append(" and f.counted <= k.limit_amount");
        }
        if (of != null) {
            where.append(" and f.department = :department");
            parameters.put("department", of);
        }
        List<@Nullable String> keys = cursors.open(listing, cursor);
        if (!keys.isEmpty()) {
            where.append(" and (f.probability < :p or f.probability = :p and f.clock_id > :id)");
            parameters.put("p", Float.valueOf(Objects.requireNonNull(keys.get(0))));
            parameters.put("id", UUID.fromString(Objects.requireNonNull(keys.get(1))));
        }
        List<ForecastView> rows = jdbc.sql("""
                        select f.*, k.kind, k.subject, k.due_date, k.limit_amount, c.id as case_id, c.number, c.service_name_zh,
                            c.service_name_en
                        from forecast f join clock k on k.id = f.clock_id join approval_case c on c.id = k.case_id
                        where %s order by f.probability desc, f.clock_id limit %d
                        """.formatted(where, size + 1))
                .params(parameters)
                .query(Forecasts::view)
                .list();
        return Page.of(
                rows,
                size,
                last -> cursors.seal(
                        listing,
                        List.of(
                                String.valueOf((float) last.probability()),
                                last.clockId().toString())));
    }

    /** How many clocks have a forecast, and what to expect of them. */
    ForecastSummary summary(Actor reader, @Nullable String asked) {
        String department = department(reader, asked);
        return jdbc.sql("""
                        select (select max(as_of) from forecast_calibration where region = :region) as as_of,
                            count(f.clock_id) as forecast, count(*) - count(f.clock_id) as too_few,
                            coalesce(sum(f.probability), 0)::float8 as expected_late
                        from clock k left join forecast f on f.clock_id = k.id
                        where k.region = :region and k.department = coalesce(:department, k.department) and %s
                        """.formatted(ForecastStore.OPEN))
                .param("region", reader.region())
                .param("department", department)
                .query((row, number) -> new ForecastSummary(
                        row.getObject("as_of", LocalDate.class),
                        row.getLong("forecast"),
                        row.getLong("too_few"),
                        Curves.LEAST,
                        row.getDouble("expected_late")))
                .single();
    }

    private static ForecastView view(ResultSet row, int number) throws SQLException {
        return new ForecastView(
                row.getObject("clock_id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getString("number"),
                new LocalisedText(row.getString("service_name_zh"), row.getString("service_name_en")),
                ClockKind.valueOf(row.getString("kind")).title(),
                row.getString("subject"),
                row.getString("department"),
                row.getObject("due_date", LocalDate.class),
                row.getInt("counted"),
                row.getInt("limit_amount"),
                row.getFloat("probability"),
                row.getString("alike"),
                row.getLong("ended"),
                row.getLong("running"),
                row.getObject("as_of", LocalDate.class));
    }

    /** What the latest forecasts of the region are worth; empty before the first night. */
    Optional<CalibrationView> calibration(String region) {
        return jdbc.sql("select * from forecast_calibration where region = ? order by as_of desc limit 1")
                .param(region)
                .query((row, number) -> new CalibrationView(
                        row.getObject("as_of", LocalDate.class),
                        row.getObject("held_from", LocalDate.class),
                        row.getLong("size"),
                        row.getDouble("brier"),
                        row.getDouble("baseline"),
                        List.of(json.readValue(row.getString("bins"), Bin[].class))))
                .optional();
    }

    /** What a department should do today. */
    TodaysWork today(Actor reader, @Nullable String asked) {
        String department = Objects.requireNonNullElse(department(reader, asked), reader.department());
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

    /** Whose forecasts to show: null for the whole region. */
    private static @Nullable String department(Actor reader, @Nullable String asked) {
        return reader.has(Role.SUPERVISOR) ? asked : reader.department();
    }
}
