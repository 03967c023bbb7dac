package org.lianban.app.simulation.source;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lianban.app.ledger.ClockHistory;
import org.lianban.app.ledger.Histories;
import org.lianban.app.simulation.course.PastCase;
import org.lianban.app.simulation.run.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Past cases of a region out of the ledger, some hundreds at a time. */
@Component
public class PastCases {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final PastRows rows;
    private final Histories histories;

    PastCases(JdbcClient jdbc, PastRows rows, Histories histories) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.histories = histories;
    }

    /**
     * How many cases came in that time.
     *
     * @param open how many of them are not closed yet, and left out
     */
    public record Count(long closed, long open) {}

    public Count count(String region, Span span) {
        return jdbc.sql("""
                        select count(*) filter (where state = 'CLOSED') as closed, count(*) filter (where state <> 'CLOSED') as open
                        from approval_case where region = :region and received_at >= :from and received_at < :to
                        """)
                .param("region", region)
                .param("from", Timestamp.from(span.from()))
                .param("to", Timestamp.from(span.to()))
                .query(Count.class)
                .single();
    }

    /**
     * Those that are closed, by the moment of their receipt.
     *
     * @param known the elements that count as stages of the way; others are requests beside it
     */
    public List<PastCase> closed(String region, Span span, Set<String> known) {
        List<UUID> ids = jdbc.sql("""
                        select id from approval_case
                        where region = :region and state = 'CLOSED' and received_at >= :from and received_at < :to
                        order by received_at, id
                        """)
                .param("region", region)
                .param("from", Timestamp.from(span.from()))
                .param("to", Timestamp.from(span.to()))
                .query(UUID.class)
                .list();
        List<PastCase> cases = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            cases.addAll(load(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)), known));
        }
        return cases;
    }

    private List<PastCase> load(List<UUID> ids, Set<String> known) {
        UUID[] some = ids.toArray(UUID[]::new);
        Map<UUID, List<PastRows.StageOf>> stages =
                rows.stages(some).stream().collect(groupingBy(PastRows.StageOf::caseId));
        Map<UUID, List<PastRows.BranchOf>> branches =
                rows.branches(some).stream().collect(groupingBy(PastRows.BranchOf::caseId));
        Map<UUID, List<PastRows.PauseOf>> pauses =
                rows.pauses(some).stream().collect(groupingBy(PastRows.PauseOf::caseId));
        Map<UUID, List<ClockHistory>> clocks =
                histories.ofCases(ids).stream().collect(groupingBy(ClockHistory::caseId));
        return rows.cases(some).stream()
                .map(row -> new PastCaseOf(
                                row,
                                stages.getOrDefault(row.id(), List.of()),
                                branches.getOrDefault(row.id(), List.of()),
                                pauses.getOrDefault(row.id(), List.of()),
                                clocks.getOrDefault(row.id(), List.of()),
                                known)
                        .past())
                .toList();
    }
}
