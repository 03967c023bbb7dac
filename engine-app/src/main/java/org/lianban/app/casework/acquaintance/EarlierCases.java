package org.lianban.app.casework.acquaintance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.Outcome;
import org.lianban.app.database.Moments;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the applicant of a case applied for before with an item of it, as far as the reader may see it: the newest first. */
@Repository
class EarlierCases {

    private static final int MOST_COUNTED = 1000;

    /** The reader's cases of the same applicant that share an item with the case, or its whole service. */
    private static final String EARLIER = """
            from approval_case here join approval_case c on c.region = here.region
                and c.applicant_id_number = here.applicant_id_number and c.applicant_kind = here.applicant_kind
                and c.id <> here.id
            where here.id = :case and here.region = :region
              and (c.service_code = here.service_code
                or exists (select from branch b join branch h on h.item_code = b.item_code
                           where b.case_id = c.id and h.case_id = here.id))
              and (:everywhere
                or c.lead_department = :department
                or exists (select from branch b where b.case_id = c.id and b.department = :department)
                or exists (select from task t where t.case_id = c.id and t.department = :department))
            """;

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final ZoneId zone;
    private final AuditTrail trail;

    EarlierCases(JdbcClient jdbc, Cursors cursors, ZoneId zone, AuditTrail trail) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.zone = zone;
        this.trail = trail;
    }

    /** How many there are; a thousand stands for a thousand or more. */
    int count(Actor reader, UUID caseId) {
        return jdbc.sql("select count(*) from (select 1 " + EARLIER + " limit " + MOST_COUNTED + ") counted")
                .params(parameters(reader, caseId))
                .query(Integer.class)
                .single();
    }

    Page<EarlierCase> page(Actor reader, UUID caseId, @Nullable String cursor, int size) {
        String listing = "earlier:" + caseId;
        Map<String, Object> parameters = parameters(reader, caseId);
        var keys = cursors.open(listing, cursor);
        String behind = "";
        if (!keys.isEmpty()) {
            behind = " and (c.received_at < :after or c.received_at = :after and c.id > :afterId)";
            parameters.put("after", Timestamp.from(Instant.parse(Objects.requireNonNull(keys.get(0)))));
            parameters.put("afterId", UUID.fromString(Objects.requireNonNull(keys.get(1))));
        }
        List<EarlierCase> rows = jdbc.sql(
                        """
                        select c.id, c.number, c.service_name_zh, c.service_name_en, c.state, c.outcome, c.received_at,
                            c.closed_at, (select count(*) from finding f where f.case_id = c.id) as findings,
                            (c.closed_at at time zone :zone)::date - (c.received_at at time zone :zone)::date as days
                        """ + EARLIER + behind + " order by c.received_at desc, c.id limit " + (size + 1))
                .params(parameters)
                .param("zone", zone.getId())
                .query(EarlierCases::earlier)
                .list();
        // what somebody else applied for is looked up only here; the first page stands for it
        if (keys.isEmpty()) {
            Map<String, Object> what = Map.of("rows", rows.size());
            trail.note(Act.APPLICANT_LOOKED_UP, reader.region(), reader.login(), number(caseId), what);
        }
        return Page.of(
                rows,
                size,
                last -> cursors.seal(
                        listing, List.of(last.receivedAt().toString(), last.id().toString())));
    }

    private String number(UUID caseId) {
        return jdbc.sql("select number from approval_case where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    private static Map<String, Object> parameters(Actor reader, UUID caseId) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("case", caseId);
        parameters.put("region", reader.region());
        parameters.put("everywhere", CaseAccess.seesRegion(reader));
        parameters.put("department", reader.department());
        return parameters;
    }

    private static EarlierCase earlier(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new EarlierCase(
                row.getObject("id", UUID.class),
                row.getString("number"),
                new LocalisedText(row.getString("service_name_zh"), row.getString("service_name_en")),
                CaseState.valueOf(row.getString("state")),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getTimestamp("received_at").toInstant(),
                Moments.of(row, "closed_at"),
                row.getObject("days", Integer.class),
                row.getLong("findings"));
    }
}
