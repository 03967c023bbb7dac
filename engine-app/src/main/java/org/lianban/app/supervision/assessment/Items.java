package org.lianban.app.supervision.assessment;

import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * What each figure counts, as a query over all departments of a region: the one definition from which the figures of a draft, its
 * references and what is published are made. Closed logs are in none of them: nobody of today is measured by them. Each item has the columns of {@code assessment_reference}.
 */
final class Items {

    private static final String LIMITS = """
            select k.department, k.id::text as ref, 'CASE' as origin, k.case_id, null::uuid as finding,
                coalesce((select max(e.sequence) from clock_event e where e.clock_id = k.id), 0) as sequence,
                k.kind || ' ' || k.subject as subject, k.stopped_on as on_day, k.due_date as due,
                (k.stopped_on <= k.due_date)::int::bigint as part, 1::bigint as whole, k.stopped_on > k.due_date as against
            from clock k
            where k.region = :region and k.state = 'STOPPED' and k.limit_amount is not null and k.stopped_on between :first and :last
                and k.due_date is not null and k.kind not in ('WAIT', 'PROCEDURE', 'CORRECTION') and k.limit_kind %1$s
            union all
            select d.department, d.id::text, 'DELIVERED', d.id, null, d.ledger_version, 'CASE', d.closed_on, d.due_date,
                (d.overdue = 0)::int::bigint, 1, d.overdue > 0
            from delivered_case d join exchange_system s on s.code = d.system
            where d.region = :region and d.closed_on between :first and :last and d.due_date is not null and not s.historical
                and %2$s
            """;

    private static final String PROMISED_ELSEWHERE = """
            (s.promise_amount is not null
                or exists (select from exchange_event e where e.case_id = d.id and jsonb_exists(e.payload -> 'data', 'promised')))
            """;

    private static final String CASES = """
            select department, case_id::text as ref, origin, case_id, null::uuid as finding, max(sequence) as sequence, '' as subject,
                max(on_day) as on_day, null::date as due, 1::bigint as part, 1::bigint as whole, false as against
            from (%s) limits group by department, origin, case_id
            """.formatted(LIMITS.formatted("is not null", "true"));

    private static final String CARDS = """
            select f.department, f.id::text as ref, f.origin, coalesce(f.case_id, f.delivered_case) as case_id, f.id as finding,
                s.number::bigint as sequence, f.rule as subject, (s.at at time zone :zone)::date as on_day, f.due_on as due,
                1::bigint as part, 0::bigint as whole, s.kind = 'UPHELD' as against
            from finding_step s join finding f on f.id = s.finding_id
            where s.kind = '%1$s' and s.at >= :start and s.at < :end and f.region = :region and f.severity = '%2$s'
                and f.state <> 'RECORDED' %3$s
            """;

    private static final String STANDS = """
            and f.state not in ('REVOKED', 'WAIVED') and not exists (
                select from finding_step b where b.finding_id = s.finding_id and b.kind = 'UPHELD' and b.number < s.number)
            """;

    /** Of the versions of an event that one stands which was entered last, the later delivered of two alike. */
    private static final String RATINGS = """
            select d.department, e.case_id::text || ' ' || e.event_key as ref,
                'DELIVERED' as origin, e.case_id, null::uuid as finding, d.ledger_version as sequence,
                e.payload #>> '{data,stars}' as subject, (e.at at time zone :zone)::date as on_day, null::date as due,
                ((e.payload #>> '{data,stars}') >= '3')::int::bigint as part, 1::bigint as whole,
                (e.payload #>> '{data,stars}') < '3' as against
            from exchange_event e join delivered_case d on d.id = e.case_id join exchange_system s on s.code = d.system
            where not s.historical and e.payload ->> 'type' = 'RATED' and e.region = :region and e.at >= :start and e.at < :end
                and not e.withdrawn and e.payload #>> '{data,stars}' in ('1', '2', '3', '4', '5')
                and not exists (select from exchange_event n where n.case_id = e.case_id and n.event_key = e.event_key
                    and (coalesce(n.recorded_at, n.received_at), n.version) > (coalesce(e.recorded_at, e.received_at), e.version))
            union all
            select r.department, r.case_id::text, 'CASE', r.case_id, null, coalesce((
                    select max(x.sequence) from clock_event x where x.case_id = r.case_id and x.type = 'RATED'), 0),
                r.stars::text, (r.rated_at at time zone :zone)::date, null, (r.stars >= 3)::int::bigint, 1, r.stars < 3
            from rating r where r.region = :region and r.rated_at >= :start and r.rated_at < :end
            """;

    private static final String UNCOUNTED = """
            select y.department, y.case_id::text || ' ' || y.item as ref, case when c.id is null then 'DELIVERED' else 'CASE' end as origin,
                y.case_id, null::uuid as finding, coalesce(c.ledger_sequence, d.ledger_version, 0) as sequence, y.item as subject,
                coalesce((c.closed_at at time zone :zone)::date, d.closed_on, y.month) as on_day, null::date as due,
                y.uncounted as part, y.working_days as whole, y.uncounted > 0 as against
            from (select department, case_id, item, max(month) as month, sum(uncounted) as uncounted, sum(working_days) as working_days
                  from case_days where region = :region and month between :first and :last and ground is null
                  group by department, case_id, item) y
                left join approval_case c on c.id = y.case_id left join delivered_case d on d.id = y.case_id
                left join exchange_system s on s.code = d.system
            where s.historical is not true
            """;

    private Items() {}

    /** What the queries ask for. */
    static Map<String, Object> parameters(String region, Period period, ZoneId zone) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("region", region);
        parameters.put("first", period.first());
        parameters.put("last", period.last());
        parameters.put("start", Timestamp.from(period.first().atStartOfDay(zone).toInstant()));
        parameters.put(
                "end",
                Timestamp.from(period.last().plusDays(1).atStartOfDay(zone).toInstant()));
        parameters.put("zone", zone.getId());
        return parameters;
    }

    /** The query of a figure, with {@link #parameters}. */
    static String of(Figure figure) {
        return switch (figure) {
            case CASES -> CASES;
            case PROMISED_ON_TIME -> LIMITS.formatted("= 'PROMISED'", PROMISED_ELSEWHERE);
            case STATUTORY_ON_TIME -> LIMITS.formatted("= 'STATUTORY'", "not " + PROMISED_ELSEWHERE);
            case YELLOW_UPHELD -> CARDS.formatted("UPHELD", "Y", STANDS);
            case RED_UPHELD -> CARDS.formatted("UPHELD", "R", STANDS);
            case RATINGS -> RATINGS;
            case UNCOUNTED_SHARE -> UNCOUNTED;
            case YELLOW_ISSUED -> CARDS.formatted("ISSUED", "Y", "");
            case YELLOW_REVOKED -> CARDS.formatted("REVOKED", "Y", "");
            case RED_ISSUED -> CARDS.formatted("ISSUED", "R", "");
            case RED_REVOKED -> CARDS.formatted("REVOKED", "R", "");
        };
    }
}
