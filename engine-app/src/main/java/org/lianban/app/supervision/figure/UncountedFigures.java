package org.lianban.app.supervision.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.supervision.figure.Uncounted.Row;
import org.lianban.app.web.LocalisedText;
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
        filter.checkMayAsk(reader, by);
        String items =
                filter.scope(reader) + filter.ofItem() + (filter.examiner() == null ? "" : " and examiner = :examiner");
        List<Line> lines = jdbc.sql("select %s as key, %s %s and %s is not null and %s group by 1"
                                .formatted(by.key(), SUMS, items, by.column(), ground(by, filter))
                        + " having sum(examinations) > 0 order by " + by.order("sum(uncounted)"))
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
