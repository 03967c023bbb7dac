package org.lianban.app.supervision.finding;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.lianban.app.database.Column;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.trace.CaseOrigin;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

/** The stored findings. */
@Repository
public class FindingStore {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final ObjectMapper json;

    FindingStore(JdbcClient jdbc, ApplicationEventPublisher events, ObjectMapper json) {
        this.jdbc = jdbc;
        this.events = events;
        this.json = json;
    }

    /**
     * Stores those that are new, in one statement, and tells them to whoever listens within the transaction.
     *
     * @return those that are new
     */
    public List<FindingsMade.Made> add(List<NewFinding> found, Instant at) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<FindingsMade.Made> made = jdbc.sql("""
                        insert into finding (id, region, rule, rule_version, severity, origin, case_id, delivered_case, clock_id,
                            subject, department, person, due_on, crossed_on, facts, found_at)
                        select n.*, :at::timestamptz
                        from unnest(:ids::uuid[], :regions::text[], :rules::text[], :versions::int[], :severities::text[],
                            :origins::text[], :cases::uuid[], :delivered::uuid[], :clocks::uuid[], :subjects::text[],
                            :departments::text[], :persons::text[], :due::date[], :crossed::date[], :facts::jsonb[]) n
                        on conflict on constraint finding_once do nothing
                        returning id, region, rule, severity, department, person, case_id, crossed_on
                        """)
                .param("at", Timestamp.from(at))
                .param("ids", Column.of(found, one -> UuidCreator.getTimeOrderedEpoch()))
                .param("regions", Column.of(found, NewFinding::region))
                .param("rules", Column.of(found, one -> one.found().rule()))
                .param("versions", Column.of(found, NewFinding::ruleVersion))
                .param("severities", Column.of(found, one -> one.found().severity()))
                .param("origins", Column.of(found, one -> one.origin() == null ? "STATISTIC" : one.origin()))
                .param("cases", Column.of(found, one -> one.origin() == CaseOrigin.CASE ? one.caseId() : null))
                .param("delivered", Column.of(found, one -> one.origin() == CaseOrigin.DELIVERED ? one.caseId() : null))
                // the clocks of delivered cases are read whenever they are asked for; the subject names them
                .param(
                        "clocks",
                        Column.of(
                                found,
                                one -> one.origin() == CaseOrigin.DELIVERED
                                        ? null
                                        : one.found().clock()))
                .param("subjects", Column.of(found, one -> one.found().subject()))
                .param("departments", Column.of(found, one -> one.found().department()))
                .param("persons", Column.of(found, one -> one.found().person()))
                .param("due", Column.of(found, one -> one.found().dueDate()))
                .param("crossed", Column.of(found, one -> one.found().on()))
                .param("facts", Column.of(found, one -> facts(one.found().facts())))
                .query(FindingsMade.Made.class)
                .list();
        if (!made.isEmpty()) {
            events.publishEvent(new FindingsMade(made));
        }
        return made;
    }

    private String facts(List<Reason> reasons) {
        return json.writeValueAsString(reasons);
    }
}
