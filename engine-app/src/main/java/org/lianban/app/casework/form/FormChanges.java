package org.lianban.app.casework.form;

import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.Json;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Corrects kept forms, and remembers what they said before. Who writes here holds the lock on the case. */
@Repository
public class FormChanges {

    private static final int FILED = 1;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;
    private final Json json;

    FormChanges(JdbcClient jdbc, NamedParameterJdbcTemplate batch, Json json) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.json = json;
    }

    /** Every change of the form of a case, the first one first. Who may read it is for the caller to say. */
    public List<FormChange> ofCase(UUID caseId) {
        return jdbc.sql("""
                        select revision, field, earlier, later, by_name as by, by_applicant, at from case_form_change
                        where case_id = :case order by revision, field
                        """)
                .param("case", caseId)
                .query((row, number) -> new FormChange(
                        row.getInt("revision"),
                        row.getString("field"),
                        row.getString("earlier"),
                        row.getString("later"),
                        row.getString("by"),
                        row.getBoolean("by_applicant"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** The fields that were corrected. */
    public Set<String> corrected(UUID caseId) {
        return ofCase(caseId).stream().map(FormChange::field).collect(Collectors.toSet());
    }

    /** Which revision of the form these changes have led to. */
    static int revision(List<FormChange> changes) {
        return changes.stream().mapToInt(FormChange::revision).max().orElse(FILED);
    }

    /**
     * Keeps a corrected form in the place of the earlier one.
     *
     * @param handedIn the fields that were answered, among them those whose value stayed the same
     * @return the revision that this makes
     */
    public int correct(CaseWork work, FilledForm earlier, FilledForm later, Set<String> handedIn) {
        int revision = revision(ofCase(work.id())) + 1;
        batch.batchUpdate(
                """
                insert into case_form_change (case_id, region, revision, field, earlier, later, by_name, by_applicant, at)
                values (:case, :region, :revision, :field, :earlier, :later, :by, :applicant, :at)
                """,
                handedIn.stream()
                        .map(field -> new MapSqlParameterSource()
                                .addValue("case", work.id())
                                .addValue("region", work.record().region())
                                .addValue("revision", revision)
                                .addValue("field", field)
                                .addValue("earlier", earlier.values().get(field), Types.VARCHAR)
                                .addValue("later", later.values().get(field), Types.VARCHAR)
                                .addValue("by", work.actor().name())
                                .addValue("applicant", work.actor().isApplicant())
                                .addValue("at", Timestamp.from(work.now())))
                        .toArray(SqlParameterSource[]::new));
        jdbc.sql("update case_form set filled = :filled::jsonb where case_id = :case")
                .param("filled", json.write(later))
                .param("case", work.id())
                .update();
        return revision;
    }
}
