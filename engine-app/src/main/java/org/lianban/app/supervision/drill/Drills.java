package org.lianban.app.supervision.drill;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.calendars.Standing;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.drill.Drill.Child;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts a level in one statement: the open clocks by index, the days from the sums of the months, the cards of the year by index. */
@Component
public class Drills {

    private static final int MONTHS_BACK = 11;

    /** Cards that stand. */
    static final String STANDING_CARDS =
            "f.severity <> 'I' and f.state not in ('REVOKED', 'WAIVED', 'RECORDED') and f.found_at >= :since";

    private static final String CLOCKS = """
            select %1$s as code, count(*) as open, %2$s as near, %3$s as overdue, %4$s as suspended, %5$s as overdue_and_suspended,
                0::bigint as counted, 0::bigint as uncounted, 0::bigint as findings
            from clock k where k.region = :region and k.kind = 'BRANCH' and k.state <> 'STOPPED' and %6$s group by 1
            """;
    private static final String DAYS = """
            select %1$s, 0, 0, 0, 0, 0, sum(m.counted), sum(m.uncounted), 0 from case_days_month m
            where m.region = :region and m.ground is null and m.month >= :from and m.examinations > 0 and %2$s group by 1
            """;
    private static final String CARDS = """
            select %1$s, 0, 0, 0, 0, 0, 0, 0, count(*) from finding f %2$s where f.region = :region and %3$s and %4$s group by 1
            """;
    private static final String SUMS = """
            select coalesce(code, '') as code, sum(open)::bigint as open, sum(near)::bigint as near, sum(overdue)::bigint as overdue,
                sum(suspended)::bigint as suspended, sum(overdue_and_suspended)::bigint as overdue_and_suspended, sum(counted)::bigint as counted, sum(uncounted)::bigint as uncounted,
                sum(findings)::bigint as findings
            from (%s union all %s union all %s) as every group by 1
            order by overdue desc, near desc, open desc, uncounted desc, code
            """;

    private record Line(
            String code,
            long open,
            long near,
            long overdue,
            long suspended,
            long overdueAndSuspended,
            long counted,
            long uncounted,
            long findings) {

        Child named(LocalisedText name) {
            return new Child(
                    code, name, open, near, overdue, suspended, overdueAndSuspended, counted, uncounted, findings);
        }
    }

    private final JdbcClient jdbc;
    private final Departments departments;
    private final CatalogueBook catalogue;
    private final CalendarBook calendars;
    private final Clock clock;

    Drills(JdbcClient jdbc, Departments departments, CatalogueBook catalogue, CalendarBook calendars, Clock clock) {
        this.jdbc = jdbc;
        this.departments = departments;
        this.catalogue = catalogue;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A region's departments, for whoever may see all of it. */
    @Transactional(readOnly = true)
    public Drill of(String region) {
        return of(region, null, null);
    }

    @Transactional(readOnly = true)
    Drill of(Actor reader, @Nullable String department) {
        return of(reader.region(), own(reader), department);
    }

    /** To which department the reader is restricted; null: to none. */
    static @Nullable String own(Actor reader) {
        return reader.has(Role.SUPERVISOR) ? null : reader.department();
    }

    private Drill of(String region, @Nullable String own, @Nullable String department) {
        WorkCalendar calendar = calendars.current();
        LocalDate today = calendar.dateOf(clock.instant());
        LocalDate from = today.withDayOfMonth(1).minusMonths(MONTHS_BACK);
        Map<String, Object> parameters = new HashMap<>(Standing.parameters(calendar, today));
        parameters.put("region", region);
        parameters.put("from", from);
        parameters.put(
                "since", Timestamp.from(from.atStartOfDay(calendar.zone()).toInstant()));
        parameters.put("own", String.valueOf(own));
        parameters.put("department", String.valueOf(department));
        List<Line> lines = jdbc.sql(sql(own, department))
                .params(parameters)
                .query(Line.class)
                .list();
        Function<String, LocalisedText> name = department == null ? departments.names() : items();
        return new Drill(
                today,
                from,
                department,
                department == null ? null : departments.names().apply(department),
                lines.stream()
                        .filter(line -> !line.code().isEmpty())
                        .map(line -> line.named(name.apply(line.code())))
                        .toList(),
                lines.stream()
                        .filter(line -> line.code().isEmpty())
                        .mapToLong(Line::findings)
                        .sum());
    }

    private static String sql(@Nullable String own, @Nullable String department) {
        boolean ofItems = department != null;
        return SUMS.formatted(
                CLOCKS.formatted(
                        ofItems ? "k.subject" : "k.department", // the subject of an examination is its item
                        Standing.NEAR.count("k.state", "k.due_date"),
                        Standing.OVERDUE.count("k.state", "k.due_date"),
                        Standing.SUSPENDED.count("k.state", "k.due_date"),
                        Standing.countOverdueAndSuspended("k.state", "k.due_date"),
                        scope("k", own, department)),
                DAYS.formatted(ofItems ? "m.item" : "m.department", scope("m", own, department)),
                CARDS.formatted(
                        ofItems ? "k.subject" : "f.department",
                        ofItems ? "left join clock k on k.id = f.clock_id and k.kind = 'BRANCH'" : "",
                        STANDING_CARDS,
                        scope("f", own, department)));
    }

    /** A supervisor's region, and everybody else's own department. */
    static String scope(String table, @Nullable String own, @Nullable String department) {
        return (own == null ? "true" : table + ".department = :own")
                + (department == null ? "" : " and " + table + ".department = :department");
    }

    private Function<String, LocalisedText> items() {
        Map<String, LocalisedText> names = catalogue.current().items().stream()
                .collect(Collectors.toMap(item -> item.code(), item -> item.name()));
        return code -> names.getOrDefault(code, new LocalisedText(code, code));
    }
}
