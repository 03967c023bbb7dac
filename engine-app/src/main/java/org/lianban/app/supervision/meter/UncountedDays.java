package org.lianban.app.supervision.meter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.lianban.app.meters.Figure;
import org.lianban.app.meters.FigureQuery;
import org.lianban.app.meters.Meter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds up the days that did not count, from the sums of the months. */
@Repository
class UncountedDays implements FigureQuery {

    private static final int MONTHS_BEFORE = 2;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    UncountedDays(JdbcClient jdbc, Clock clock, ZoneId zone) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public String name() {
        return "uncounted-days";
    }

    @Override
    public List<Figure> count() {
        LocalDate since =
                LocalDate.ofInstant(clock.instant(), zone).withDayOfMonth(1).minusMonths(MONTHS_BEFORE);
        return jdbc.sql("""
                        select department, ground, sum(uncounted) as days from case_days_month
                        where ground is not null and month >= :since -- that of an open case is infinite
                        group by department, ground
                        """)
                .param("since", since)
                .query((row, number) -> new Figure(
                        Meter.UNCOUNTED_DAYS,
                        row.getDouble("days"),
                        row.getString("department"),
                        row.getString("ground")))
                .list();
    }
}
