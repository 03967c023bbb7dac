package org.lianban.app.discovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Moments;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.discovery.Activity;
import org.lianban.processes.discovery.ActivityLog;
import org.lianban.processes.discovery.LogFolding;
import org.lianban.processes.discovery.Occurrence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what cases of lianban went through from their stages, row by row: never more than one case is in memory. */
@Repository
class OwnLogs {

    /** So many courses are told apart; a service with more has no flow that could be drawn. */
    static final int MOST_COURSES = 2_000;
    /** Of so many cases of a course the ids are kept. */
    static final int KEPT_IDS = 500;

    private static final int FETCHED = 5_000;
    private static final int SECONDS = 60;
    private static final int MOST_SERVICES = 500;

    private static final String CASES = """
            c.region = :region and (c.closed_at >= :begins and c.closed_at < :ends %s)
                and (:own::text is null or c.lead_department = :own
                    or exists (select from stage o where o.case_id = c.id and o.department = :own))
                and (:department::text is null or c.lead_department = :department
                    or exists (select from stage o where o.case_id = c.id and o.department = :department))
            """;

    /** A service with how many cases it has. */
    record Busy(String service, long cases) {}

    private record Row(
            String caseId, boolean closed, @Nullable Instant withdrawnAt, Occurrence occurrence) {}

    private final JdbcClient jdbc;
    private final ZoneId zone;

    OwnLogs(JdbcClient jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** The services with cases in the period, the one with the most first. */
    List<Busy> services(Scope scope, DiscoveryFilter filter) {
        return jdbc.sql("""
                        select c.service_code as service, count(*) as cases from approval_case c where %s
                        group by 1 order by 2 desc, 1 limit %d
                        """.formatted(cases(filter), MOST_SERVICES))
                .withQueryTimeout(SECONDS)
                .params(parameters(scope, filter))
                .query(Busy.class)
                .list();
    }

    @Transactional(readOnly = true)
    ActivityLog read(Scope scope, DiscoveryFilter filter) {
        LogFolding log = new LogFolding(MOST_COURSES, KEPT_IDS);
        Map<String, Object> parameters = parameters(scope, filter);
        try (Stream<Row> rows = jdbc
                .sql("""
                        select c.id as case_id, c.joint, c.closed_at as case_closed_at, c.outcome, s.process, s.element,
                            s.opened_at, s.closed_at, b.item_code
                        from approval_case c join stage s on s.case_id = c.id left join branch b on b.id = s.branch_id
                        where c.service_code = :service and %s order by c.id, s.opened_at, s.id
                        """.formatted(cases(filter)))
                .withFetchSize(FETCHED)
                .withQueryTimeout(SECONDS)
                .params(parameters)
                .query((row, number) -> row(row))
                .stream()) {
            CaseRows gathered = new CaseRows(log);
            rows.forEach(gathered::add);
            gathered.end();
        }
        return log.log();
    }

    private static String cases(DiscoveryFilter filter) {
        return CASES.formatted(filter.open() ? "or c.closed_at is null" : "");
    }

    private Map<String, Object> parameters(Scope scope, DiscoveryFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("region", scope.region());
        parameters.put("service", String.valueOf(filter.service()));
        parameters.put("begins", Timestamp.from(filter.begins(zone)));
        parameters.put("ends", Timestamp.from(filter.ends(zone)));
        put(parameters, "own", scope.own());
        put(parameters, "department", filter.department());
        return parameters;
    }

    @SuppressWarnings("NullAway") // a parameter may well be null
    private static void put(Map<String, Object> parameters, String name, @Nullable String value) {
        parameters.put(name, value);
    }

    private static Row row(ResultSet row) throws SQLException {
        Instant opened = Objects.requireNonNull(Moments.of(row, "opened_at"));
        String item = row.getBoolean("joint") ? row.getString("item_code") : null;
        Instant caseClosed = Moments.of(row, "case_closed_at");
        return new Row(
                row.getString("case_id"),
                caseClosed != null,
                "WITHDRAWN".equals(row.getString("outcome")) ? caseClosed : null,
                new Occurrence(
                        new Activity(
                                row.getString("process"),
                                row.getString("element"),
                                Objects.requireNonNullElse(item, "")),
                        opened,
                        Moments.of(row, "closed_at")));
    }

    /** Hands on each case when its last row has come. */
    private static final class CaseRows {
        private final LogFolding log;
        private final List<Occurrence> occurrences = new ArrayList<>();
        private @Nullable Row last;

        CaseRows(LogFolding log) {
            this.log = log;
        }

        void add(Row row) {
            if (last != null && !last.caseId().equals(row.caseId())) {
                end();
            }
            last = row;
            occurrences.add(row.occurrence());
        }

        void end() {
            Row row = last;
            if (row != null) {
                Instant withdrawn = row.withdrawnAt();
                if (withdrawn != null) {
                    occurrences.add(new Occurrence(
                            Activity.of(ApprovalCaseProcess.KEY, ApprovalCaseProcess.WITHDRAWAL_REQUESTED),
                            withdrawn,
                            withdrawn));
                }
                log.add(row.caseId(), occurrences, row.closed());
                occurrences.clear();
                last = null;
            }
        }
    }
}
