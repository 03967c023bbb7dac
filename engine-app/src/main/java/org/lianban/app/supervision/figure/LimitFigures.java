package org.lianban.app.supervision.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts which cases kept their limit, and which only because their clock stood still. */
@Repository
class LimitFigures {

    /**
     * The cases that a department leads. The limit is the promised one, the legal one where nothing was promised.
     *
     * @param savedBySuspension in time, and overdue had there been no suspension
     */
    record LimitRow(
            String department,
            LocalisedText name,
            long cases,
            long calendarDays,
            long counted,
            long uncounted,
            long late,
            long savedBySuspension) {}

    /**
     * A case that is in time only because of its suspensions.
     *
     * @param delivered whether another system delivered it
     * @param overdueWithout how many days it would be overdue without them, in the unit of its limit
     */
    record SavedCase(
            UUID id,
            String number,
            boolean delivered,
            LocalisedText service,
            String department,
            boolean closed,
            long uncounted,
            long overdueWithout) {}

    private record Line(
            String department, long cases, long calendarDays, long counted, long uncounted, long late, long saved) {}

    private final JdbcClient jdbc;
    private final FigureNames names;
    private final Cursors cursors;

    LimitFigures(JdbcClient jdbc, FigureNames names, Cursors cursors) {
        this.jdbc = jdbc;
        this.names = names;
        this.cursors = cursors;
    }

    List<LimitRow> of(Actor reader, FigureFilter filter) {
        List<Line> lines = jdbc.sql("""
                        select department, sum(cases) as cases, sum(calendar_days) as calendar_days, sum(counted) as counted,
                            sum(uncounted) as uncounted, sum(late) as late, sum(saved) as saved
                        from case_figure_month where %s
                        group by department having sum(cases) > 0 order by sum(saved) desc, department
                        """.formatted(filter.scope(reader)))
                .params(filter.parameters(reader))
                .query(Line.class)
                .list();
        Function<String, LocalisedText> name = names.of(
                Grouping.DEPARTMENT, lines.stream().map(Line::department).toList());
        return lines.stream()
                .map(line -> new LimitRow(
                        line.department(),
                        name.apply(line.department()),
                        line.cases(),
                        line.calendarDays(),
                        line.counted(),
                        line.uncounted(),
                        line.late(),
                        line.saved()))
                .toList();
    }

    /** Those whose suspensions saved the most days first. */
    Page<SavedCase> saved(Actor reader, FigureFilter filter, @Nullable String cursor, int size) {
        String listing = "saved:%s:%s:%s:%s".formatted(filter.from(), filter.to(), filter.open(), filter.department());
        List<@Nullable String> keys = cursors.open(listing, cursor);
        Map<String, Object> parameters = new HashMap<>(filter.parameters(reader));
        parameters.put(
                "most", keys.isEmpty() ? Integer.MAX_VALUE : Integer.valueOf(Objects.requireNonNull(keys.get(0))));
        parameters.put("after", keys.isEmpty() ? new UUID(0, 0) : UUID.fromString(Objects.requireNonNull(keys.get(1))));
        List<SavedCase> rows = jdbc.sql("""
                        select f.*, coalesce(c.number, d.reference) as number, d.id is not null as delivered, f.month < 'infinity' as closed,
                            coalesce(c.service_name_zh, f.service) as service_zh, coalesce(c.service_name_en, f.service) as service_en
                        from (select * from case_figure where %s and overdue = 0 and overdue_without > 0
                              and (overdue_without < :most or overdue_without = :most and case_id > :after)
                              order by overdue_without desc, case_id limit %d) f
                        left join approval_case c on c.id = f.case_id left join delivered_case d on d.id = f.case_id
                        order by f.overdue_without desc, f.case_id
                        """.formatted(filter.scope(reader), size + 1))
                .params(parameters)
                .query((row, number) -> new SavedCase(
                        row.getObject("case_id", UUID.class),
                        row.getString("number"),
                        row.getBoolean("delivered"),
                        new LocalisedText(row.getString("service_zh"), row.getString("service_en")),
                        row.getString("department"),
                        row.getBoolean("closed"),
                        row.getLong("uncounted"),
                        row.getLong("overdue_without")))
                .list();
        return Page.of(
                rows,
                size,
                last -> cursors.seal(
                        listing,
                        List.of(String.valueOf(last.overdueWithout()), last.id().toString())));
    }
}
