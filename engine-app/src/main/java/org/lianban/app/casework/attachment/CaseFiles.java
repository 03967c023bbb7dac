package org.lianban.app.casework.attachment;

import java.util.List;
import java.util.UUID;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes uploads part of a case. */
@Repository
public class CaseFiles {

    private final JdbcClient jdbc;
    private final Attachments attachments;

    CaseFiles(JdbcClient jdbc, Attachments attachments) {
        this.jdbc = jdbc;
        this.attachments = attachments;
    }

    /** Keeps a file as if it had been uploaded by that person. */
    public UUID keep(Actor by, String name, byte[] content) {
        return store(by, name, content).id();
    }

    /** Keeps a file of that person; it is part of no case yet. */
    public StoredFile store(Actor by, String name, byte[] content) {
        return attachments.store(by, name, content);
    }

    /** Drops files that have not become part of a case. */
    public void drop(List<UUID> unused) {
        jdbc.sql("delete from attachment where id = any(:ids) and case_id is null")
                .param("ids", unused.toArray(UUID[]::new))
                .update();
    }

    /**
     * Adds uploads to a case; only the one who uploaded them may.
     *
     * @param field the field of the form that names them
     * @throws Refusal if one does not exist or is somebody else's
     */
    public void attach(UUID caseId, Actor by, List<UUID> attachments, String field) {
        if (attachments.isEmpty()) {
            return;
        }
        int attached = jdbc.sql("""
                        update attachment set case_id = :case
                        where id = any(:ids) and coalesce(uploaded_by, applicant) = :by and (case_id is null or case_id = :case)
                            and not exists (select from supervision_document d where d.attachment_id = id)
                        """)
                .param("case", caseId)
                .param("ids", attachments.toArray(UUID[]::new))
                .param("by", by.staff())
                .update();
        if (attached != attachments.stream().distinct().count()) {
            throw Refusal.invalid(
                    field, new LocalisedText("所引用的附件不存在或不属于您。", "An attachment does not exist or is not yours."));
        }
    }
}
