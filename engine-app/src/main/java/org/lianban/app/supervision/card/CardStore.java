package org.lianban.app.supervision.card;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored steps of findings, and what stands on the findings because of them. */
@Repository
class CardStore {

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    CardStore(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** Reads a finding and locks it until the transaction ends; whoever else wants to take a step waits. */
    Optional<CardRecord> lock(UUID id) {
        boolean found = jdbc.sql("select id from finding where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
        return found ? read(id) : Optional.empty();
    }

    /** Reads a finding as it stands. */
    Optional<CardRecord> read(UUID id) {
        return jdbc.sql("""
                        select f.*, s.at as last_at, p.name as last_by,
                            exists (select from finding_step where finding_id = f.id and kind = 'APPEALED') as appealed,
                            (select taken_by from finding_step where finding_id = f.id and kind = 'UPHELD' order by number limit 1)
                                as upheld_by
                        from finding f
                            left join finding_step s on s.finding_id = f.id and s.number = f.version
                            left join staff p on p.id = s.taken_by
                        where f.id = :id
                        """).param("id", id).query(CardRecord::read).optional();
    }

    /**
     * Adds a step to a finding that is locked, and writes on the finding what follows from it.
     *
     * @param state null if the step changes none
     * @param due the last day for the next step, if one must follow
     */
    int add(
            CardRecord card,
            StepKind kind,
            @Nullable CardState state,
            Actor by,
            Instant at,
            String text,
            @Nullable LocalDate due) {
        int number = card.version() + 1;
        jdbc.sql("""
                        insert into finding_step (finding_id, number, kind, taken_by, at, text_zh, text_en, due)
                        values (:finding, :number, :kind, :by, :at, :text, :text, :due)
                        """)
                .param("finding", card.id())
                .param("number", number)
                .param("kind", kind.name())
                .param("by", by.staff())
                .param("at", Timestamp.from(at))
                .param("text", text)
                .param("due", due, Types.DATE)
                .update();
        jdbc.sql("""
                        update finding set version = :number, state = coalesce(:state, state), step_due = :due, look_on = null
                        where id = :id
                        """)
                .param("number", number)
                .param("state", state == null ? null : state.name(), Types.VARCHAR)
                .param("due", due, Types.DATE)
                .param("id", card.id())
                .update();
        Map<String, Object> what = Map.of("step", kind, "rule", card.rule(), "department", card.department());
        trail.record(Act.FINDING_DECIDED, card.region(), by.login(), card.id().toString(), what);
        return number;
    }

    /**
     * Issues new findings as cards, in one statement.
     *
     * @param due the last day to answer each
     */
    void issue(List<UUID> cards, List<LocalDate> due, Instant at) {
        jdbc.sql("""
                        with new as (
                            select * from unnest(:ids::uuid[], :due::date[]) n (id, due)
                        ), step as (
                            insert into finding_step (finding_id, number, kind, at, due)
                            select id, 1, 'ISSUED', :at::timestamptz, due from new
                        )
                        update finding f set version = 1, step_due = n.due,
                            look_on = case when f.rule <> 'T9' then n.due + 1 end -- lateness about lateness has no end
                        from new n where f.id = n.id
                        """)
                .param("ids", cards.toArray(UUID[]::new))
                .param("due", due.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Records those of these findings that are about cases of a closed log; returns them. */
    List<UUID> record(List<UUID> findings, LocalisedText reason, Instant at) {
        return record("f.id = any(:which)", findings.toArray(UUID[]::new), reason, at);
    }

    /** Records what was found in the cases of a system that is a closed log, whatever became of it short of its end. */
    List<UUID> recordAll(String system, LocalisedText reason, Instant at) {
        return record("d.system = :which", system, reason, at);
    }

    /** That an order was not replied to is about today, even if the order is about a closed log. */
    private List<UUID> record(String which, Object parameter, LocalisedText reason, Instant at) {
        return jdbc.sql("""
                        with closed as (
                            select f.id from finding f join delivered_case d on d.id = f.delivered_case
                                join exchange_system s on s.code = d.system
                            where s.historical and f.state not in ('REVOKED', 'WAIVED', 'RECORDED')
                                and (f.rule <> 'T9' or starts_with(f.subject, :card)) and %s
                            order by f.id for update of f
                        ), recorded as (
                            update finding f set version = version + 1, state = 'RECORDED', step_due = null, look_on = null
                            from closed c where f.id = c.id
                            returning f.id, f.version
                        )
                        insert into finding_step (finding_id, number, kind, at, text_zh, text_en)
                        select id, version, 'RECORDED', :at, :zh, :en from recorded
                        returning finding_id
                        """.formatted(which))
                .param("which", parameter)
                .param("card", UnansweredCards.SUBJECT)
                .param("at", Timestamp.from(at))
                .param("zh", reason.zh())
                .param("en", reason.en())
                .query(UUID.class)
                .list();
    }

    /**
     * Revokes findings that have lost their ground, and the cards that were issued because those were not answered.
     *
     * @return those that were revoked by this
     */
    List<UUID> revokeGroundless(List<UUID> findings, LocalisedText reason, Instant at) {
        return jdbc.sql("""
                        with groundless as (
                            select id from finding
                            where (id = any(:ids) or rule = 'T9' and subject = any(select :subject || i from unnest(:ids) i))
                                and state not in ('REVOKED', 'WAIVED', 'RECORDED')
                            order by id for update
                        ), revoked as (
                            update finding f set version = version + 1, state = 'REVOKED', step_due = null, look_on = null
                            from groundless g where f.id = g.id
                            returning f.id, f.version
                        )
                        insert into finding_step (finding_id, number, kind, at, text_zh, text_en)
                        select id, version, 'REVOKED', :at, :zh, :en from revoked
                        returning finding_id
                        """)
                .param("ids", findings.toArray(UUID[]::new))
                .param("subject", UnansweredCards.SUBJECT)
                .param("at", Timestamp.from(at))
                .param("zh", reason.zh())
                .param("en", reason.en())
                .query(UUID.class)
                .list();
    }
}
