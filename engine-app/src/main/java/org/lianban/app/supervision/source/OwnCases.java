package org.lianban.app.supervision.source;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.supervision.trace.CaseFact;
import org.lianban.app.supervision.trace.CaseOrigin;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.app.supervision.trace.WatchedClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases that lianban handles itself. */
@Repository
class OwnCases implements CaseSource {

    /** Reads the first entry of an index if nothing is due. */
    static final String LOCK_DUE = """
            select id from approval_case
            where id in (
                select case_id from case_watch where origin = 'CASE' and look_at <= :now order by look_at limit :window)
            order by id limit :limit for no key update skip locked
            """;

    private final JdbcClient jdbc;
    private final OwnHeads heads;
    private final OwnClocks clocks;
    private final List<OwnFacts> facts;

    OwnCases(JdbcClient jdbc, OwnHeads heads, OwnClocks clocks, List<OwnFacts> facts) {
        this.jdbc = jdbc;
        this.heads = heads;
        this.clocks = clocks;
        this.facts = facts;
    }

    @Override
    public CaseOrigin origin() {
        return CaseOrigin.CASE;
    }

    @Override
    public List<UUID> lockDue(Instant now, int limit) {
        return jdbc.sql(LOCK_DUE)
                .param("now", Timestamp.from(now))
                .param("window", 5 * limit)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    @Override
    public boolean lock(UUID caseId) {
        return jdbc.sql("select id from approval_case where id = ? for no key update skip locked")
                .param(caseId)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    @Override
    public List<Position> history(String region, Position after, Instant end, int limit) {
        return jdbc.sql("""
                        select received_at, id from approval_case
                        where region = :region and (received_at, id) > (:after::timestamptz, :id) and received_at < :end::timestamptz
                        order by received_at, id limit :limit
                        """)
                .param("region", region)
                .param("after", Timestamp.from(after.receivedAt()))
                .param("id", after.caseId())
                .param("end", Timestamp.from(end))
                .param("limit", limit)
                .query((row, number) ->
                        new Position(row.getTimestamp("received_at").toInstant(), row.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public List<SupervisedCase> load(List<UUID> cases) {
        UUID[] ids = cases.toArray(UUID[]::new);
        Map<UUID, List<WatchedClock>> ofClocks = clocks.of(ids);
        Map<UUID, List<CaseFact>> ofFacts = facts.stream()
                .flatMap(kind -> kind.of(ids))
                .sorted(Comparator.comparing(found -> found.fact().at()))
                .collect(Collectors.groupingBy(
                        OwnFacts.OfCase::caseId, Collectors.mapping(OwnFacts.OfCase::fact, Collectors.toList())));
        return heads.of(ids).stream()
                .map(head -> new SupervisedCase(
                        head, ofClocks.getOrDefault(head.id(), List.of()), ofFacts.getOrDefault(head.id(), List.of())))
                .toList();
    }
}
