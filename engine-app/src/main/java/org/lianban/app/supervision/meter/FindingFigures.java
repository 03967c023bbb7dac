package org.lianban.app.supervision.meter;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.meters.Figure;
import org.lianban.app.meters.FigureQuery;
import org.lianban.app.meters.Meter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far behind supervision is, and what of its findings nobody has attended to. */
@Repository
class FindingFigures implements FigureQuery {

    private final JdbcClient jdbc;
    private final Clock clock;

    FindingFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "findings";
    }

    @Override
    public List<Figure> count() {
        Timestamp now = Timestamp.from(clock.instant());
        List<Figure> figures = new ArrayList<>(unattended(now));
        figures.add(new Figure(Meter.FINDING_SWEEP_LAG, sweepLag(now)));
        figures.addAll(setAside());
        return figures;
    }

    private List<Figure> unattended(Timestamp now) {
        return jdbc
                .sql("""
                        select department, severity, count(*) as findings,
                            extract(epoch from :now::timestamptz - min(found_at)) as oldest
                        from finding where state = 'ISSUED' and severity <> 'I' group by department, severity
                        """)
                .param("now", now)
                .query((row, number) -> {
                    String department = row.getString("department");
                    String severity = row.getString("severity");
                    return Stream.of(
                            new Figure(Meter.FINDINGS_UNATTENDED, row.getDouble("findings"), department, severity),
                            new Figure(Meter.FINDINGS_OLDEST, row.getDouble("oldest"), department, severity));
                })
                .list()
                .stream()
                .flatMap(figures -> figures)
                .toList();
    }

    /** How long the first case has been waiting for its look; what changed just now has no moment at which it was to be looked at. */
    private double sweepLag(Timestamp now) {
        return jdbc.sql("""
                        select coalesce(extract(epoch from :now::timestamptz - min(w.first)), 0)
                        from (values ('CASE'), ('DELIVERED')) as o (origin) cross join lateral (
                            select min(look_at) as first from case_watch
                            where origin = o.origin and look_at > '-infinity' and look_at <= :now::timestamptz) w
                        """).param("now", now).query(Double.class).single();
    }

    private List<Figure> setAside() {
        return jdbc.sql("""
                        select o.origin, count(a.case_id)
                        from (values ('CASE'), ('DELIVERED'), ('CARD'), ('ORDER')) as o (origin) left join (
                            select origin, case_id from case_set_aside union all select upper(what), id from answer_set_aside
                        ) a using (origin)
                        group by o.origin
                        """)
                .query((row, number) -> new Figure(Meter.CASES_SET_ASIDE, row.getDouble(2), row.getString(1)))
                .list();
    }
}
