package org.lianban.app.supervision.figure;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts how close suspensions came to their caps. */
@Repository
class SuspensionFigures {

    /**
     * Suspensions that were granted in a period, of our own cases by the hour, of delivered ones by the day; without a cap they are
     * neither near it nor beyond. The month is that of the grant; the examiner who asked for it is known of our own cases only.
     *
     * @param open they still last
     * @param near at least four fifths of the time between the grant and the end of the cap were used, but not its last day
     * @param at its last day was used: it ran into its cap, or ended on that day
     * @param beyond it went on when the cap was over
     */
    record SuspensionRow(
            String key, LocalisedText name, long suspensions, long open, long near, long at, long beyond) {}

    private record Line(String key, long suspensions, long open, long near, long at, long beyond) {}

    private static final String COUNTS = """
            with granted as (
                select b.department, b.item_code as item, s.ground, e.login as examiner, s.state, s.decided_at, s.cap_ends_at,
                    case s.state when 'OPEN' then :now::timestamptz when 'RESUMED' then s.resumed_at when 'CAPPED' then s.cap_ends_at
                        else least(s.cap_ends_at, coalesce(b.opinion_at, c.closed_at, s.cap_ends_at)) end as ended_at
                from suspension s join branch b on b.id = s.branch_id join approval_case c on c.id = s.case_id
                    join staff e on e.id = s.requested_by
                where s.region = :region and s.state in ('OPEN', 'RESUMED', 'CAPPED', 'ENDED')
                    and s.decided_at >= :start and s.decided_at < :end and s.cap_ends_at is not null
            ), ours as (
                select department, item, ground, examiner, date_trunc('month', decided_at at time zone :zone)::date as month,
                    state = 'OPEN' as open, case
                    when state <> 'CAPPED' and ended_at > cap_ends_at then 'beyond'
                    when ended_at >= cap_ends_at - interval '1 day' then 'at'
                    when ended_at - decided_at >= 0.8 * (cap_ends_at - decided_at) then 'near'
                    else 'within' end as place
                from granted
            ), delivered as (
                select d.department, d.item, d.ground, d.granted_on, d.cap_ends_on, d.ended_on is null as open,
                    coalesce(d.ended_on, case when s.historical then d.read_on else :today::date end) as ended_on
                from delivered_suspension d join exchange_system s on s.code = d.system
                where d.region = :region and d.granted_on >= :first_day and d.granted_on <= :last_day
            ), theirs as (
                select department, item, ground, null as examiner, date_trunc('month', granted_on)::date as month, open, case
                    when cap_ends_on is null then 'within'
                    when ended_on > cap_ends_on then 'beyond'
                    when ended_on = cap_ends_on then 'at'
                    when ended_on - granted_on >= 0.8 * (cap_ends_on - granted_on) then 'near'
                    else 'within' end as place
                from delivered
            ), placed as (
                select * from (select * from ours union all select * from theirs) as every where %s
            )
            select %s as key, count(*) as suspensions, count(*) filter (where open) as open,
                count(*) filter (where place = 'near') as near, count(*) filter (where place = 'at') as at,
                count(*) filter (where place = 'beyond') as beyond
            from placed where %s is not null group by 1 order by %s
            """;

    private final JdbcClient jdbc;
    private final FigureNames names;
    private final Clock clock;
    private final ZoneId zone;

    SuspensionFigures(JdbcClient jdbc, FigureNames names, Clock clock, ZoneId zone) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
        this.zone = zone;
    }

    List<SuspensionRow> of(Actor reader, Grouping by, FigureFilter filter) {
        filter.checkMayAsk(reader, by);
        Map<String, Object> parameters = filter.parameters(reader);
        parameters.put("now", Timestamp.from(clock.instant()));
        parameters.put(
                "start",
                Timestamp.from(filter.from().atDay(1).atStartOfDay(zone).toInstant()));
        parameters.put(
                "end",
                Timestamp.from(
                        filter.to().plusMonths(1).atDay(1).atStartOfDay(zone).toInstant()));
        parameters.put("today", LocalDate.ofInstant(clock.instant(), zone));
        parameters.put("zone", zone.getId());
        parameters.put("first_day", filter.from().atDay(1));
        parameters.put("last_day", filter.to().atEndOfMonth());
        List<Line> lines = jdbc.sql(
                        COUNTS.formatted(where(reader, filter), by.key(), by.column(), by.order("suspensions")))
                .params(parameters)
                .query(Line.class)
                .list();
        Function<String, LocalisedText> name =
                names.of(by, lines.stream().map(Line::key).toList());
        return lines.stream()
                .map(line -> new SuspensionRow(
                        line.key(),
                        name.apply(line.key()),
                        line.suspensions(),
                        line.open(),
                        line.near(),
                        line.at(),
                        line.beyond()))
                .toList();
    }

    private static String where(Actor reader, FigureFilter filter) {
        return "true" + (reader.has(Role.SUPERVISOR) ? "" : " and department = :own")
                + (filter.department() == null ? "" : " and department = :department")
                + filter.ofItem()
                + (filter.ground() == null ? "" : " and ground = :ground")
                + (filter.examiner() == null ? "" : " and examiner = :examiner");
    }
}
