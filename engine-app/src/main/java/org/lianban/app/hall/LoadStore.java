package org.lianban.app.hall;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the numbers of past days. */
@Repository
class LoadStore {

    private static final int WEEKS = 8;
    private static final int ADVISED = 3;

    private final JdbcClient jdbc;
    private final ZoneId zone;

    LoadStore(JdbcClient jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    HallLoad load(String hall, LocalDate today) {
        List<HallLoad.Hour> hours = jdbc.sql("""
                        with days as (
                            select extract(isodow from day)::int as weekday, count(distinct day) as days
                            from hall_ticket where hall = :hall and day >= :from and day < :today group by 1)
                        select weekday, hour, round(10.0 * people / days)::int as people, wait from (
                            select extract(isodow from day)::int as weekday,
                                extract(hour from taken_at at time zone :zone)::int as hour, count(*) as people,
                                coalesce(round(avg(extract(epoch from called_at - taken_at)) / 60), 0)::int as wait
                            from hall_ticket where hall = :hall and day >= :from and day < :today group by 1, 2) counted
                        join days using (weekday) order by weekday, hour
                        """)
                .param("hall", hall)
                .param("from", today.minusWeeks(WEEKS))
                .param("today", today)
                .param("zone", zone.getId())
                .query((row, number) -> new HallLoad.Hour(
                        row.getInt("weekday"), row.getInt("hour"), row.getInt("people"), row.getInt("wait")))
                .list();
        return new HallLoad(
                hours,
                hours.stream()
                        .sorted(Comparator.comparingInt(HallLoad.Hour::people)
                                .thenComparingInt(HallLoad.Hour::waitMinutes))
                        .limit(ADVISED)
                        .toList());
    }
}
