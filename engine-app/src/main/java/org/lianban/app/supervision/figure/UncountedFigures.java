package org.lianban.app.supervision.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.figure.Uncounted.Row;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds up the uncounted days from the sums of the months; the number of cases does not matter. */
@Repository
class UncountedFigures {

    private static final String SUMS = """
            coalesce(sum(examinations), 0) as examinations, coalesce(sum(calendar_days), 0) as calendar_days,
            coalesce(sum(working_days), 0) as working_days, coalesce(sum(counted), 0) as counted,
            coalesce(sum(uncounted), 0) as uncounted, coalesce(sum(idle), 0) as idle
            from case_days_month where
            """;

    private static final LocalisedText ALL = new LocalisedText("合计", "all");

    private final JdbcClient jdbc;
    private final FigureNames names;

    UncountedFigures(JdbcClient jdbc, FigureNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    Uncounted of(Actor reader, Grouping by, FigureFilter filter) {
        boolean ofPersons = by == Grouping.EXAMINER || filter.examiner() != null;
        if (ofPersons && !reader.has(Role.SUPERVISOR) && !reader.has(Role.HEAD)) {
            throw Refusal.forbidden(
                    "lianban 监察规则",
                    new LocalisedText(
                            "审查人员的数据仅供监察人员和本部门负责人查看。",
                            "Figures of examiners are for supervisors and the head of their department."));
        }
        String items = filter.scope(reader)
                + (filter.item() == null ? "" : " and item = :item")
                + (filter.examiner() == null ? "" : " and examiner = :examiner");
        List<Line> lines = jdbc.sql("select %1$s as key, %2$s %3$s and %1$s is not null and %4$s group by %1$s"
                                .formatted(by.column(), SUMS, items, ground(by, filter))
                        + " having sum(examinations) > 0 order by sum(uncounted) desc, %s".formatted(by.column()))
                .params(filter.parameters(reader))
                .query(Line::of)
                .list();
        Line total = jdbc.sql("select '' as key, %s %s and %s".formatted(SUMS, items, ground(null, filter)))
                .params(filter.parameters(reader))
                .query(Line::of)
                .single();
        Function<String, LocalisedText> name =
                names.of(by, lines.stream().map(Line::key).toList());
        return new Uncounted(
                filter.from(),
                filter.to(),
                filter.open(),
                by.column(),
                lines.stream().map(line -> line.row(name.apply(line.key()))).toList(),
                total.row(ALL));
    }

    private static String ground(@Nullable Grouping by, FigureFilter filter) {
        if (filter.ground() != null) {
            return "ground = :ground";
        }
        return by == Grouping.GROUND ? "ground is not null" : "ground is null";
    }

    private record Line(
            String key,
            long examinations,
            long calendarDays,
            long workingDays,
            long counted,
            long uncounted,
            long idle) {

        static Line of(ResultSet row, int number) throws SQLException {
            return new Line(
                    row.getString("key"),
                    row.getLong("examinations"),
                    row.getLong("calendar_days"),
                    row.getLong("working_days"),
                    row.getLong("counted"),
                    row.getLong("uncounted"),
                    row.getLong("idle"));
        }

        Row row(LocalisedText name) {
            return new Row(
                    key,
                    name,
                    examinations,
                    calendarDays,
                    workingDays,
                    counted,
                    uncounted,
                    Share.of(uncounted, workingDays),
                    idle,
                    Share.of(idle, uncounted));
        }
    }
}
