package org.lianban.app.supervision.finding;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.organisation.Actor;
import org.lianban.app.supervision.trace.CaseOrigin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Cases that no rule could be asked about. They are reported, tried again later, and never stand in the way of the others. */
@Repository
class SetAside {

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    SetAside(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Puts a case aside, longer each time. */
    void put(CaseOrigin origin, UUID caseId, RuntimeException why, Instant now) {
        StatementSpec putting = jdbc.sql("""
                        with aside as (
                            insert into case_set_aside as a (case_id, origin, region, error, since, tries, retry_at)
                            values (:case, :origin, coalesce((select region from %s where id = :case), '-'), :error, :now::timestamptz, 1, %s)
                            on conflict (case_id) do update set error = excluded.error, tries = a.tries + 1,
                                retry_at = %s
                            returning case_id, retry_at
                        )
                        update case_watch w set look_at = a.retry_at from aside a where w.case_id = a.case_id
                        """.formatted(
                        origin == CaseOrigin.CASE ? "approval_case" : "delivered_case",
                        SecondTry.AFTER_THE_FIRST,
                        SecondTry.AFTER_ANOTHER));
        SecondTry.parameters(putting, why, now)
                .param("case", caseId)
                .param("origin", origin.name())
                .update();
    }

    /** Forgets those that went well. */
    void clear(List<UUID> cases) {
        jdbc.sql("delete from case_set_aside where case_id = any(?)")
                .param(cases.toArray(UUID[]::new))
                .update();
    }

    /** Those of a region behind that row, the oldest first; with them the cards and orders that could not be looked at. */
    List<SetAsideCase> of(String region, Instant since, String last, int limit) {
        return jdbc.sql("""
                        select * from (
                            select a.case_id, a.origin, coalesce(c.number, d.reference, a.case_id::text) as case_number,
                                '' as department, a.error, a.since, a.tries, a.retry_at
                            from case_set_aside a left join approval_case c on c.id = a.case_id
                            left join delivered_case d on d.id = a.case_id
                            where a.region = :region
                            union all
                            select a.id, upper(a.what), coalesce(o.number, f.rule || ' ' || f.severity, a.id::text), a.department, a.error,
                                a.since, a.tries, a.retry_at
                            from answer_set_aside a left join supervision_order o on o.id = a.id left join finding f on f.id = a.id
                            where a.region = :region
                        ) a
                        where (since, case_id || department) > (:since::timestamptz, :last)
                        order by since, case_id || department limit :limit
                        """)
                .param("region", region)
                .param("since", Timestamp.from(since))
                .param("last", last)
                .param("limit", limit)
                .query(SetAsideCase.class)
                .list();
    }

    /**
     * Lets a case, a card or an order be looked at again by the next sweep.
     *
     * @return whether it is set aside in that region
     */
    @Transactional
    boolean retry(Actor by, UUID caseId, Instant now) {
        boolean found = jdbc.sql("""
                        with aside as (
                            update case_set_aside set retry_at = :now where case_id = :case and region = :region returning case_id
                        ), watch as (
                            update case_watch w set look_at = :now from aside a where w.case_id = a.case_id
                        ), answer as (
                            update answer_set_aside set retry_at = :now where id = :case and region = :region returning id
                        )
                        select (select count(*) from aside) + (select count(*) from answer)
                        """)
                        .param("now", Timestamp.from(now))
                        .param("case", caseId)
                        .param("region", by.region())
                        .query(Long.class)
                        .single()
                > 0;
        if (found) {
            trail.record(Act.CASE_RETRIED, by.region(), by.login(), caseId.toString(), Map.of());
        }
        return found;
    }
}
