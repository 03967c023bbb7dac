package org.lianban.app.supervision.table;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Column;
import org.lianban.app.organisation.Actor;
import org.lianban.app.supervision.source.CaseSource.Position;
import org.lianban.app.supervision.trace.CaseHead;
import org.lianban.app.supervision.trace.CaseOrigin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored trials. */
@Repository
class TrialStore {

    /** A trial that is not finished, and how far it is. */
    record Unfinished(
            UUID id,
            String region,
            String source,
            LocalDate casesFrom,
            LocalDate casesTo,
            @Nullable CaseOrigin origin,
            @Nullable Position position,
            long rows) {}

    /** A difference, and the case in which it is. */
    record OfCase(CaseHead head, Difference difference) {}

    private static final String COLUMNS = """
            select t.id, t.cases_from, t.cases_to, t.state, s.login as started_by, t.started_at, t.cases, t.added, t.gone, t.changed,
                t.error, t.finished_at,
                case when t.state <> 'RUNNING' then t.cases else
                    (select count(*) from approval_case c
                        where c.region = t.region and c.received_at >= t.cases_from and c.received_at < t.cases_to + 1)
                    + (select count(*) from delivered_case d
                        where d.region = t.region and d.received_on is not null and d.sort_on between t.cases_from and t.cases_to)
                end as cases_known
            from rule_trial t join staff s on s.id = t.started_by
            """;

    private final JdbcClient jdbc;

    TrialStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID add(Actor by, TrialDraft draft, Instant now) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                        insert into rule_trial (id, region, source, cases_from, cases_to, state, started_by, started_at)
                        values (:id, :region, :source, :from, :to, 'RUNNING', :by, :at)
                        """)
                .param("id", id)
                .param("region", by.region())
                .param("source", draft.source())
                .param("from", draft.casesFrom())
                .param("to", draft.casesTo())
                .param("by", by.staff())
                .param("at", Timestamp.from(now))
                .update();
        return id;
    }

    Optional<RuleTrial> find(String region, UUID id) {
        return jdbc.sql(COLUMNS + "where t.region = :region and t.id = :id")
                .param("region", region)
                .param("id", id)
                .query(RuleTrial.class)
                .optional();
    }

    String source(UUID id) {
        return jdbc.sql("select source from rule_trial where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** Those of a region behind that one, the newest first. */
    List<RuleTrial> page(String region, @Nullable Instant before, UUID after, int limit) {
        return jdbc.sql(COLUMNS + """
                        where t.region = :region
                            and (:before::timestamptz is null or t.started_at < :before or t.started_at = :before and t.id > :after)
                        order by t.started_at desc, t.id limit :limit
                        """)
                .param("region", region)
                .param("before", before == null ? null : Timestamp.from(before))
                .param("after", after)
                .param("limit", limit)
                .query(RuleTrial.class)
                .list();
    }

    /** Those of a kind and rule, or of all where it is null. */
    List<TrialRow> rows(UUID trial, @Nullable String kind, @Nullable String rule, long after, int limit) {
        return jdbc.sql("""
                        select number, kind, rule, origin, case_id, case_number, department, severity_before, severity_after, on_before,
                            on_after
                        from rule_trial_row
                        where trial = :trial and number > :after and kind = coalesce(:kind, kind) and rule = coalesce(:rule, rule)
                        order by number limit :limit
                        """)
                .param("trial", trial)
                .param("kind", kind)
                .param("rule", rule)
                .param("after", after)
                .param("limit", limit)
                .query(TrialRow.class)
                .list();
    }

    /** How many of the rows that are kept are of each rule and kind. */
    List<TrialCount> counts(UUID trial) {
        return jdbc.sql("""
                        select rule, kind, count(*) as count from rule_trial_row where trial = :trial
                        group by rule, kind order by rule, kind
                        """).param("trial", trial).query(TrialCount.class).list();
    }

    /** Locks the oldest unfinished trial until the transaction ends; none if another node holds it. */
    Optional<Unfinished> lockNext() {
        return jdbc.sql("""
                        select t.*, (select coalesce(max(number), 0) from rule_trial_row r where r.trial = t.id) as rows
                        from rule_trial t where state = 'RUNNING' order by started_at limit 1 for no key update of t skip locked
                        """)
                .query((row, number) -> new Unfinished(
                        row.getObject("id", UUID.class),
                        row.getString("region"),
                        row.getString("source"),
                        row.getObject("cases_from", LocalDate.class),
                        row.getObject("cases_to", LocalDate.class),
                        row.getString("origin") == null ? null : CaseOrigin.valueOf(row.getString("origin")),
                        row.getTimestamp("position_at") == null
                                ? null
                                : new Position(
                                        row.getTimestamp("position_at").toInstant(),
                                        row.getObject("position_id", UUID.class)),
                        row.getLong("rows")))
                .optional();
    }

    /** Notes what a step of a trial found, and how far it is. */
    void advance(UUID trial, CaseOrigin origin, @Nullable Position position, int cases, List<Difference> found) {
        jdbc.sql("""
                        update rule_trial set origin = :origin, position_at = :at, position_id = :id, cases = cases + :cases,
                            added = added + :added, gone = gone + :gone, changed = changed + :changed
                        where id = :trial
                        """)
                .param("trial", trial)
                .param("origin", origin.name())
                .param("at", position == null ? null : Timestamp.from(position.receivedAt()))
                .param("id", position == null ? null : position.caseId())
                .param("cases", cases)
                .param("added", count(found, Difference.Kind.ADDED))
                .param("gone", count(found, Difference.Kind.GONE))
                .param("changed", count(found, Difference.Kind.CHANGED))
                .update();
    }

    private static long count(List<Difference> found, Difference.Kind kind) {
        return found.stream().filter(one -> one.kind() == kind).count();
    }

    void keep(UUID trial, long rows, List<OfCase> found) {
        if (found.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into rule_trial_row
                        select :trial, :rows + row_number() over (), n.* from unnest(:kinds::text[], :rules::text[], :origins::text[],
                            :cases::uuid[], :numbers::text[], :departments::text[], :severitiesBefore::text[], :severitiesAfter::text[],
                            :onBefore::date[], :onAfter::date[]) n
                        """)
                .param("trial", trial)
                .param("rows", rows)
                .param("kinds", Column.of(found, one -> one.difference().kind()))
                .param("rules", Column.of(found, one -> one.difference().rule()))
                .param("origins", Column.of(found, one -> one.head().origin()))
                .param("cases", Column.of(found, one -> one.head().id()))
                .param("numbers", Column.of(found, one -> one.head().number()))
                .param("departments", Column.of(found, one -> one.difference().department()))
                .param("severitiesBefore", Column.of(found, one -> one.difference()
                        .severityBefore()))
                .param("severitiesAfter", Column.of(found, one -> one.difference()
                        .severityAfter()))
                .param("onBefore", Column.of(found, one -> one.difference().onBefore()))
                .param("onAfter", Column.of(found, one -> one.difference().onAfter()))
                .update();
    }

    void finish(UUID trial, @Nullable String error, Instant now) {
        jdbc.sql(
                        "update rule_trial set state = :state, error = :error, finished_at = :at where id = :id and state = 'RUNNING'")
                .param("state", error == null ? "DONE" : "FAILED")
                .param("error", error)
                .param("at", Timestamp.from(now))
                .param("id", trial)
                .update();
    }
}
