package org.lianban.app.demonstration.cast;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Eight weeks of the hall behind today, busy in the mornings and at the beginning of the week, and what today has brought so far. */
@Component
@Profile("demonstration")
public class HallDays {

    private static final int DAYS = 56;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ZoneId zone;

    HallDays(JdbcClient jdbc, Clock clock, ZoneId zone) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.zone = zone;
    }

    /** Fills the hall, unless there is somebody in it. */
    @Transactional
    public void fill() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        past(today);
        waiting(today);
        appointments(today);
    }

    private void past(LocalDate today) {
        jdbc.sql("""
                        insert into hall_ticket (id, region, hall, day, series, number, service_code, taken_at, state, counter,
                            called_at, last_call_at, called_by, ended_at)
                        select gen_random_uuid(), d.region, d.code, day, series,
                            row_number() over (partition by day, series order by taken), service, taken, 'SERVED',
                            (1 + n % 3)::text, taken + wait, taken + wait, s.id, taken + wait + interval '12 minutes'
                        from department d
                        cross join lateral (select s.id, s.region from staff s join staff_role r on r.staff = s.id and r.role = 'CLERK'
                            where s.region = d.region order by s.login limit 1) as s
                        cross join lateral (
                            select day, n, h, case n % 5 when 0 then 'A' when 1 then 'A' when 2 then 'B' when 3 then 'B' else 'C' end as series,
                                case n % 5 when 0 then 'open-restaurant' when 1 then 'start-enterprise' when 2 then 'shop-sign'
                                    when 3 then 'food-business-licence' end as service,
                                (day + make_time(h, (n * 17 + extract(day from day)::int * 7) % 60, n % 60)) at time zone :zone as taken,
                                make_interval(mins => 2 + people * (1 + n % 3)) as wait
                            from (select day::date as day, h, greatest(1, (case h when 9 then 7 when 10 then 9 when 11 then 5 when 12 then 1
                                        when 13 then 2 when 14 then 6 when 15 then 4 else 3 end
                                    * case extract(isodow from day) when 1 then 1.4 when 5 then 0.7 else 1 end)::int
                                    + (extract(day from day)::int * h) % 3 - 1) as people
                                from generate_series(:today::date - :days::int, :today::date - 1, interval '1 day') as day,
                                    generate_series(9, 16) as h
                                where extract(isodow from day) < 6) as hours,
                                generate_series(1, people) as n) as visits
                        where d.kind = 'SERVICE_CENTRE' and not exists (select from hall_ticket)
                        """)
                .param("zone", zone.getId())
                .param("today", today)
                .param("days", DAYS)
                .update();
    }

    private void waiting(LocalDate today) {
        jdbc.sql("""
                        with taken as (
                            insert into hall_ticket (id, region, hall, day, series, number, service_code, taken_at, state)
                            select gen_random_uuid(), d.region, d.code, :today, series, place, service,
                                :now::timestamptz - make_interval(mins => minutes), 'WAITING'
                            from department d cross join (values ('A', 1, 'open-restaurant', 14), ('B', 1, 'shop-sign', 11),
                                ('A', 2, 'newborn', 8), ('C', 1, null, 5), ('B', 2, 'food-business-licence', 3))
                                as visits (series, place, service, minutes)
                            where d.kind = 'SERVICE_CENTRE' and not exists (select from hall_ticket where day = :today)
                            returning hall, day, series, number)
                        insert into hall_series (hall, day, series, last)
                        select hall, day, series, max(number) from taken group by hall, day, series
                        """)
                .param("today", today)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void appointments(LocalDate today) {
        jdbc.sql("""
                        with slots as (
                            insert into hall_slot (hall, starts_at, capacity, taken)
                            select d.code, (:today::date + make_time(h, 0, 0)) at time zone :zone, 4, 2
                            from department d cross join generate_series(9, 16) as h
                            where d.kind = 'SERVICE_CENTRE'
                            on conflict do nothing returning hall, starts_at)
                        insert into hall_appointment (id, region, hall, starts_at, service_code, name, phone, code, state, booked_at)
                        select gen_random_uuid(), d.region, hall, starts_at, 'open-restaurant',
                            case n when 1 then '周晓雨' else '吴建平' end, '1380000' || lpad((extract(hour from starts_at)::int * 10 + n)::text, 4, '0'),
                            upper(translate(substr(md5(hall || starts_at::text || n), 1, 8), '01', 'xy')), 'BOOKED', starts_at - interval '1 day'
                        from slots join department d on d.code = hall cross join generate_series(1, 2) as n
                        """).param("zone", zone.getId()).param("today", today).update();
    }
}
