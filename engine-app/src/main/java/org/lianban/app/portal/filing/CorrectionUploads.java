package org.lianban.app.portal.filing;

import java.util.UUID;
import org.lianban.app.casework.acceptance.AskedMaterials;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Uploads for a case that waits for corrections, of what it waits for. */
@Component
class CorrectionUploads {

    private final JdbcClient jdbc;
    private final Uploads uploads;
    private final AskedMaterials asked;

    CorrectionUploads(JdbcClient jdbc, Uploads uploads, AskedMaterials asked) {
        this.jdbc = jdbc;
        this.uploads = uploads;
        this.asked = asked;
    }

    Uploaded put(Actor applicant, UUID caseId, String material, String name, byte[] content) {
        boolean correcting =
                jdbc.sql("""
                        select exists (select from approval_case where id = :case and state = 'CORRECTING')
                        """).param("case", caseId).query(Boolean.class).single();
        if (!correcting || !asked.isOpen(caseId, material)) {
            throw Refusal.conflict(
                    new LocalisedText("此件目前不等待这份材料。", "The case does not wait for this material."),
                    new LocalisedText("请刷新页面，看看进行到哪一步。", "Reload the page to see where it stands."));
        }
        return uploads.put(applicant, caseId, material, name, content);
    }
}
