package org.lianban.app.portal.filing;

import java.util.UUID;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Uploads for a case that waits for corrections. */
@Component
class CorrectionUploads {

    private final JdbcClient jdbc;
    private final Uploads uploads;

    CorrectionUploads(JdbcClient jdbc, Uploads uploads) {
        this.jdbc = jdbc;
        this.uploads = uploads;
    }

    Uploaded put(Actor applicant, UUID caseId, String material, String name, byte[] content) {
        boolean awaited = jdbc.sql("""
                        select exists (
                            select from approval_case c join case_material m on m.case_id = c.id
                            where c.id = :case and c.state = 'CORRECTING' and m.material = :material)
                        """)
                .param("case", caseId)
                .param("material", material)
                .query(Boolean.class)
                .single();
        if (!awaited) {
            throw Refusal.conflict(
                    new LocalisedText("此件目前不等待这份材料。", "The case does not wait for this material."),
                    new LocalisedText("请刷新页面，看看进行到哪一步。", "Reload the page to see where it stands."));
        }
        return uploads.put(applicant, caseId, material, name, content);
    }
}
