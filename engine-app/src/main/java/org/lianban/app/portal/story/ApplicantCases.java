package org.lianban.app.portal.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.Outcome;
import org.lianban.app.organisation.Actor;
import org.lianban.app.portal.account.Applicant;
import org.lianban.app.portal.account.ContactStore;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.lianban.app.web.UnknownCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whose case is whose. An applicant sees the cases of the identity of the account, once the account is known to be that person's or
 * body's: a case of theirs was taken in at the window with the same contact. What the account filed is its own in any case. All other
 * cases do not exist.
 */
@Repository
public class ApplicantCases {

    private static final String OWN =
            "(c.filed_by = :account or c.applicant_identity = :identity and " + ContactStore.PROVEN + ")";

    private final JdbcClient jdbc;
    private final Cursors cursors;

    /** A case in the list of its applicant. */
    record OwnCase(
            UUID id,
            String number,
            LocalisedText service,
            CaseState state,
            LocalisedText stateText,
            @Nullable Outcome outcome,
            Instant receivedAt,
            @Nullable LocalDate due) {}

    ApplicantCases(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    Page<OwnCase> page(Applicant applicant, @Nullable String cursor, int size) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("account", applicant.account());
        parameters.put("identity", applicant.identity());
        parameters.put("contact", applicant.contact());
        String listing = "own cases " + applicant.account();
        List<@Nullable String> keys = cursors.open(listing, cursor);
        String after = "";
        if (!keys.isEmpty()) {
            after = " and (c.received_at < :after or c.received_at = :after and c.id > :afterId)";
            parameters.put("after", Timestamp.from(Instant.parse(Objects.requireNonNull(keys.get(0)))));
            parameters.put("afterId", UUID.fromString(Objects.requireNonNull(keys.get(1))));
        }
        List<OwnCase> rows = jdbc.sql("select c.* from approval_case c where " + OWN + after
                        + " order by c.received_at desc, c.id limit " + (size + 1))
                .params(parameters)
                .query(ApplicantCases::row)
                .list();
        return Page.of(
                rows,
                size,
                last -> cursors.seal(
                        listing, List.of(last.receivedAt().toString(), last.id().toString())));
    }

    /**
     * Requires that the case is the applicant's.
     *
     * @throws org.lianban.app.web.Refusal the same whether it does not exist or is somebody else's
     */
    public void require(Applicant applicant, UUID caseId) {
        actor(applicant, caseId);
    }

    /** As whom the applicant acts in a case that {@link #require is his}. */
    public Actor actor(Applicant applicant, UUID caseId) {
        return jdbc.sql("select c.region from approval_case c where c.id = :case and " + OWN)
                .param("case", caseId)
                .param("account", applicant.account())
                .param("identity", applicant.identity())
                .param("contact", applicant.contact())
                .query(String.class)
                .optional()
                .map(region -> Actor.applicant(applicant.account(), applicant.name(), region))
                .orElseThrow(UnknownCase::refusal);
    }

    private static OwnCase row(ResultSet row, int number) throws SQLException {
        CaseState state = CaseState.valueOf(row.getString("state"));
        @Nullable String outcome = row.getString("outcome");
        return new OwnCase(
                row.getObject("id", UUID.class),
                row.getString("number"),
                new LocalisedText(row.getString("service_name_zh"), row.getString("service_name_en")),
                state,
                state.text(),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getTimestamp("received_at").toInstant(),
                state == CaseState.CLOSED ? null : row.getObject("due_date", LocalDate.class));
    }
}
