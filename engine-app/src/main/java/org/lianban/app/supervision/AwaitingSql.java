package org.lianban.app.supervision;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.Map;
import org.lianban.app.supervision.Awaiting.Kind;
import org.lianban.app.supervision.finding.NextStep;

/** The rows of each kind: id, label, rule or titles, severity, department and the day. */
final class AwaitingSql {

    private static final String CARDS = """
            select f.id, coalesce(c.number, d.reference, f.subject) as label, f.rule, null as title_zh, null as title_en, f.severity,
                f.department, f.step_due as due
            from finding f left join approval_case c on c.id = f.case_id left join delivered_case d on d.id = f.delivered_case
            where f.region = :region and %s and %s
            """;

    private static final String ORDERS = """
            select o.id, o.number as label, null as rule, o.subject as title_zh, o.subject as title_en, null as severity,
                a.department, a.due
            from (select distinct on (a.order_id) a.* from order_addressee a where %s order by a.order_id, a.due) a
                join supervision_order o on o.id = a.order_id
            where o.region = :region and o.state = 'OPEN'
            """;

    private static final String CASES = """
            select c.id, c.number as label, null as rule, c.service_name_zh as title_zh, c.service_name_en as title_en,
                null as severity, c.lead_department as department, %s as due
            from approval_case c where c.region = :region and c.state <> 'CLOSED' and %s
            """;

    /** The last day on which the time did not count; a cap ends with the day. */
    private static final String LAST_DAY_OF_CAP = """
            (select min(((s.cap_ends_at - interval '1 second') at time zone :zone)::date)
                from suspension s join branch b on b.id = s.branch_id where %s)
            """.formatted(BoardKind.pastCap("s.case_id = c.id"));

    private static final String SET_ASIDE = """
            select a.case_id as id, coalesce(c.number, d.reference, a.case_id::text) as label, null as rule,
                coalesce(c.service_name_zh, '') as title_zh, coalesce(c.service_name_en, '') as title_en, null as severity,
                c.lead_department as department, null::date as due
            from case_set_aside a left join approval_case c on c.id = a.case_id left join delivered_case d on d.id = a.case_id
            where a.region = :region
            union all
            select a.id, a.what, null, '', '', null, a.department, null from answer_set_aside a where a.region = :region
            """;

    private static final String CONTESTS = """
            select t.id, c.number as label, null as rule, c.service_name_zh as title_zh, c.service_name_en as title_en,
                null as severity, b.department, null::date as due
            from contest t join approval_case c on c.id = t.case_id join suspension s on s.id = t.suspension
                join branch b on b.id = s.branch_id
            where t.region = :region and t.state = 'OPEN'
            """;

    private static final Map<Kind, String> ROWS = new EnumMap<>(Map.of(
            Kind.APPEALS, CARDS.formatted("f.state = 'APPEALED'", NextStep.DECIDE.condition()),
            Kind.ANSWERS, CARDS.formatted("f.state = 'ANSWERED'", NextStep.DECIDE.condition()),
            Kind.SILENT, CARDS.formatted("f.state = 'ISSUED'", NextStep.DECIDE.condition()),
            Kind.CARDS_SOON, CARDS.formatted("true", NextStep.SOON.condition()),
            Kind.CONTESTS, CONTESTS,
            Kind.REPLIES, ORDERS.formatted("a.state = 'REPLIED'"),
            Kind.LATE_ORDERS, ORDERS.formatted("a.state in ('SENT', 'READ', 'RETURNED') and a.due < :today"),
            Kind.CASES_TODAY, CASES.formatted("c.due_date", BoardKind.TODAY.ofCases()),
            Kind.PAST_CAP, CASES.formatted(LAST_DAY_OF_CAP, BoardKind.PAST_CAP.ofCases()),
            Kind.SET_ASIDE, SET_ASIDE));

    private AwaitingSql() {}

    /** All kinds in one statement: the number of each, and its first rows. */
    static String all(int rows) {
        return ROWS.entrySet().stream()
                .map(kind -> """
                        (select '%s' as kind, count(*) over () as n, r.* from (%s) r order by due nulls last, label, id limit %d)
                        """.formatted(kind.getKey(), kind.getValue(), rows))
                .collect(joining(" union all "));
    }
}
