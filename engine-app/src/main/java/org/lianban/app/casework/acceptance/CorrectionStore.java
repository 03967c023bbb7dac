package org.lianban.app.casework.acceptance;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lianban.app.casework.acceptance.ApplicationForm.HandedIn;
import org.lianban.app.casework.attachment.CaseFiles;
import org.lianban.app.casework.gathering.CorrectionItem;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.Json;
import org.lianban.rules.ApplicantKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored correction notices; the key of the table allows one a case. */
@Repository
class CorrectionStore {

    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final Json json;

    CorrectionStore(JdbcClient jdbc, CaseFiles files, Json json) {
        this.jdbc = jdbc;
        this.files = files;
        this.json = json;
    }

    boolean sent(UUID caseId) {
        return jdbc.sql("select exists (select from correction_notice where case_id = :case)")
                .param("case", caseId)
                .query(Boolean.class)
                .single();
    }

    /** @param told to whom the applicant's message went, and its id; the id is null where no way leads there */
    void send(
            CaseWork work, List<CorrectionItem> items, CorrectionForm form, LocalDate dueOn, CorrectionPost.Told told) {
        jdbc.sql("""
                        insert into correction_notice (case_id, region, items, note, sent_by, sent_at, due_on, told_to, told_message)
                        values (:case, :region, :items::jsonb, :note, :by, :at, :due, :told, :message)
                        """)
                .param("case", work.id())
                .param("region", work.record().region())
                .param("items", json.write(items))
                .param("note", form.note(), Types.VARCHAR)
                .param("by", work.actor().staff())
                .param("at", Timestamp.from(work.now()))
                .param("due", Date.valueOf(dueOn))
                .param("told", told.contact())
                .param("message", told.message(), Types.OTHER)
                .update();
    }

    /** What the notice asked for: materials by their code, and fields of the form; nothing if there was no notice. */
    List<String> asked(UUID caseId) {
        return jdbc
                .sql("select items from correction_notice where case_id = :case")
                .param("case", caseId)
                .query(String.class)
                .optional()
                .map(items -> json.list(items, CorrectionItem.class))
                .orElse(List.of())
                .stream()
                .map(CorrectionItem::key)
                .distinct()
                .toList();
    }

    void corrected(CaseWork work) {
        jdbc.sql("update correction_notice set corrected_at = :at where case_id = :case")
                .param("at", Timestamp.from(work.record().materialsAt()))
                .param("case", work.id())
                .update();
    }

    ApplicantKind applicantKind(UUID caseId) {
        return ApplicantKind.valueOf(jdbc.sql("select applicant_kind from approval_case where id = :case")
                .param("case", caseId)
                .query(String.class)
                .single());
    }

    void attach(CaseWork work, List<HandedIn> handed) {
        files.attach(
                work.id(),
                work.actor(),
                handed.stream()
                        .map(HandedIn::attachmentId)
                        .filter(Objects::nonNull)
                        .toList(),
                "materials");
    }
}
