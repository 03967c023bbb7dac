package org.lianban.app.supervision.figure.measure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the figures say of many cases besides their days: three queries. */
@Repository
class HeadStore {

    private record OfItem(UUID caseId, String item, String value) {}

    private final JdbcClient jdbc;
    private final ZoneId zone;

    HeadStore(JdbcClient jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    Map<UUID, CaseHead> of(UUID[] cases) {
        Map<UUID, Map<String, String>> examiners = examiners(cases).stream()
                .collect(groupingBy(OfItem::caseId, toMap(OfItem::item, OfItem::value, (first, next) -> next)));
        Map<UUID, Map<String, Set<LocalDate>>> active = activeDays(cases).stream()
                .collect(groupingBy(
                        OfItem::caseId,
                        groupingBy(OfItem::item, mapping(day -> LocalDate.parse(day.value()), toSet()))));
        return jdbc
                .sql("select id, region, service_code, lead_department, joint from approval_case where id = any(?)")
                .param(cases)
                .query((row, number) -> new CaseHead(
                        row.getObject("id", UUID.class),
                        row.getString("region"),
                        row.getString("service_code"),
                        row.getString("lead_department"),
                        row.getBoolean("joint"),
                        examiners.getOrDefault(row.getObject("id", UUID.class), Map.of()),
                        active.getOrDefault(row.getObject("id", UUID.class), Map.of())))
                .list()
                .stream()
                .collect(toMap(CaseHead::id, head -> head));
    }

    private List<OfItem> examiners(UUID[] cases) {
        return jdbc.sql("""
                        select b.case_id, b.item_code as item, s.login as value
                        from branch b left join lateral (
                            select coalesce(t.assignee, t.closed_by) as who from task t
                            where t.case_id = b.case_id and t.branch_id = b.id and t.element = 'examine'
                            order by t.created_at desc limit 1
                        ) worker on true
                        join staff s on s.id = coalesce(b.opinion_by, worker.who)
                        where b.case_id = any(?) order by b.case_id, b.item_code
                        """).param(cases).query(OfItem.class).list();
    }

    /** Days on which a person entered something about the item. */
    private List<OfItem> activeDays(UUID[] cases) {
        return jdbc.sql("""
                        select distinct e.case_id, b.item_code as item, ((e.recorded_at at time zone :zone)::date)::text as value
                        from clock_event e
                        left join stage g on g.case_id = e.case_id and g.clock_id = e.clock_id and g.branch_id is not null
                        left join task t on t.id = (e.data ->> 'task')::uuid
                        left join suspension u on u.id = (e.data ->> 'procedure')::uuid
                        join branch b on b.case_id = e.case_id
                            and (b.id = coalesce(g.branch_id, t.branch_id, u.branch_id) or b.item_code = e.data ->> 'item')
                        where e.case_id = any(:cases) and e.actor <> 'system'
                        """)
                .param("zone", zone.getId())
                .param("cases", cases)
                .query(OfItem.class)
                .list();
    }
}
