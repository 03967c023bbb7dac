package org.lianban.app.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.DaysSince;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.LimitUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Where the days of each department's examinations went. The stored sums are those of the last change of each clock; the days since
 * then are all of the kind of its state, and are added for all clocks that changed on the same day at once.
 */
@Repository
class DepartmentDays {

    /** Days in the unit of each limit. */
    record Days(long counted, long uncounted) {

        static final Days NONE = new Days(0, 0);

        Days and(Days more) {
            return new Days(counted + more.counted, uncounted + more.uncounted);
        }
    }

    private final JdbcClient jdbc;

    DepartmentDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By department: examinations that are open, or ended on that day or later. */
    Map<String, Days> of(String region, LocalDate endedSince, LocalDate today, WorkCalendar calendar) {
        return jdbc
                .sql("""
                        select department, state, limit_unit, %s as since,
                            count(*) as clocks, sum(counted) as counted,
                            sum((select coalesce(sum(value::int), 0) from jsonb_each_text(uncounted))) as uncounted
                        from clock
                        where region = :region and kind = 'BRANCH' and state <> 'STOPPED'
                        group by department, state, limit_unit, since
                        union all
                        select department, state, null, null, count(*), sum(counted),
                            sum((select coalesce(sum(value::int), 0) from jsonb_each_text(uncounted)))
                        from clock
                        where region = :region and kind = 'BRANCH' and state = 'STOPPED' and stopped_on >= :since
                        group by department, state
                        """.formatted(DaysSince.FIRST))
                .param("region", region)
                .param("since", endedSince)
                .query(DepartmentDays::sum)
                .list()
                .stream()
                .collect(Collectors.toMap(Sum::department, sum -> sum.asOf(today, calendar), Days::and));
    }

    /**
     * Clocks of a department that are in the same state since the same day; {@code since} is the first day that is not in their
     * stored sums.
     */
    private record Sum(
            String department,
            ClockState state,
            @Nullable LimitUnit unit,
            @Nullable LocalDate since,
            long clocks,
            Days days) {

        Days asOf(LocalDate today, WorkCalendar calendar) {
            if (since == null) {
                return days;
            }
            long more = clocks * DaysSince.until(since, today, unit, calendar);
            return days.and(state == ClockState.SUSPENDED ? new Days(0, more) : new Days(more, 0));
        }
    }

    private static Sum sum(ResultSet row, int number) throws SQLException {
        String unit = row.getString("limit_unit");
        return new Sum(
                row.getString("department"),
                ClockState.valueOf(row.getString("state")),
                unit == null ? null : LimitUnit.valueOf(unit),
                row.getObject("since", LocalDate.class),
                row.getLong("clocks"),
                new Days(row.getLong("counted"), row.getLong("uncounted")));
    }
}
