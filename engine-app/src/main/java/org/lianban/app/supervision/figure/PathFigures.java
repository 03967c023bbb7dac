package org.lianban.app.supervision.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.attribution.Part;
import org.lianban.monitoring.attribution.Wait;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds up where the days of many cases went along their critical paths. */
@Repository
class PathFigures {

    /**
     * What a department, a ground or the applicant took.
     *
     * @param name of the department
     * @param cases how many have such days on their path
     * @param days calendar days; over all rows they are those that elapsed in the cases
     */
    record PathRow(
            Part part,
            @Nullable Wait waitsFor,
            @Nullable String department,
            @Nullable LocalisedText name,
            @Nullable String ground,
            long cases,
            long days,
            @Nullable Double share) {}

    /**
     * A wait that no limit of a case measures.
     *
     * @param department that held the case, or to which it was going
     * @param cases how many waited so
     * @param calendarDays with those on which nobody works
     */
    record WaitRow(
            Wait waitsFor,
            @Nullable String department,
            @Nullable LocalisedText name,
            long cases,
            long calendarDays,
            long workingDays) {}

    private final JdbcClient jdbc;
    private final FigureNames names;

    PathFigures(JdbcClient jdbc, FigureNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    List<PathRow> path(Actor reader, FigureFilter filter) {
        List<PathRow> rows = jdbc.sql("""
                        select part, case when part = 'WAIT' then waits_for end as waits_for, department, ground,
                            sum(times) as cases, sum(days) as days
                        from path_days_month where %s%s group by 1, 2, 3, 4 having sum(days) > 0 order by 6 desc, 1, 2, 3, 4
                        """.formatted(filter.scope(reader), filter.ofItem()))
                .params(filter.parameters(reader))
                .query(PathFigures::pathRow)
                .list();
        long all = rows.stream().mapToLong(PathRow::days).sum();
        Function<String, LocalisedText> name = names.of(Grouping.DEPARTMENT, List.of());
        return rows.stream()
                .map(row -> new PathRow(
                        row.part(),
                        row.waitsFor(),
                        row.department(),
                        row.department() == null ? null : name.apply(row.department()),
                        row.ground(),
                        row.cases(),
                        row.days(),
                        Share.of(row.days(), all)))
                .toList();
    }

    List<WaitRow> waits(Actor reader, FigureFilter filter) {
        List<WaitRow> rows = jdbc.sql("""
                        select waits_for, department, coalesce(sum(times) filter (where part = 'WAIT'), 0) as cases,
                            sum(days) as calendar_days, coalesce(sum(days) filter (where part = 'WAIT'), 0) as working_days
                        from path_days_month where waits_for is not null and %s%s
                        group by 1, 2 having sum(days) > 0 order by 4 desc, 1, 2
                        """.formatted(filter.scope(reader), filter.ofItem()))
                .params(filter.parameters(reader))
                .query(PathFigures::waitRow)
                .list();
        Function<String, LocalisedText> name = names.of(Grouping.DEPARTMENT, List.of());
        return rows.stream()
                .map(row -> new WaitRow(
                        row.waitsFor(),
                        row.department(),
                        row.department() == null ? null : name.apply(row.department()),
                        row.cases(),
                        row.calendarDays(),
                        row.workingDays()))
                .toList();
    }

    private static PathRow pathRow(ResultSet row, int number) throws SQLException {
        return new PathRow(
                Part.valueOf(row.getString("part")),
                wait(row),
                row.getString("department"),
                null,
                row.getString("ground"),
                row.getLong("cases"),
                row.getLong("days"),
                null);
    }

    private static WaitRow waitRow(ResultSet row, int number) throws SQLException {
        return new WaitRow(
                Objects.requireNonNull(wait(row)),
                row.getString("department"),
                null,
                row.getLong("cases"),
                row.getLong("calendar_days"),
                row.getLong("working_days"));
    }

    private static @Nullable Wait wait(ResultSet row) throws SQLException {
        String word = row.getString("waits_for");
        return word == null ? null : Wait.valueOf(word);
    }
}
