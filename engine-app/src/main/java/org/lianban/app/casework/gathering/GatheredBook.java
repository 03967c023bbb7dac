package org.lianban.app.casework.gathering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.Cursors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What readers see of gatherings: who has said what for one notice, and which cases wait for a department. */
@Repository
public class GatheredBook {

    private static final String LISTING = "correction-parts";

    private final JdbcClient jdbc;
    private final PartStore parts;
    private final CaseAccess access;
    private final Cursors cursors;

    GatheredBook(JdbcClient jdbc, PartStore parts, CaseAccess access, Cursors cursors) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.access = access;
        this.cursors = cursors;
    }

    public List<CorrectionPart> ofCase(Actor reader, UUID caseId) {
        access.require(reader, caseId);
        return parts.ofCase(caseId);
    }

    /** The cases that wait for the reader's department, who has waited longest first. */
    public Page<AwaitedPart> awaited(Actor reader, @Nullable String cursor, int size) {
        String listing = LISTING + ":" + reader.department();
        List<String> after =
                cursors.open(listing, cursor).stream().map(String::valueOf).toList();
        List<AwaitedPart> rows = jdbc.sql("""
                        select c.id, c.number, c.service_name_zh, c.service_name_en, c.applicant_name, p.asked_at, c.due_date
                        from correction_part p join approval_case c on c.id = p.case_id
                        where p.department = :department and p.state = 'LOOKING' and c.region = :region
                            and (p.asked_at, p.case_id) > (:at::timestamptz, :id::uuid)
                        order by p.asked_at, p.case_id limit :most
                        """)
                .param("department", reader.department())
                .param("region", reader.region())
                .param("at", after.isEmpty() ? "-infinity" : after.get(0))
                .param("id", after.isEmpty() ? "00000000-0000-0000-0000-000000000000" : after.get(1))
                .param("most", size + 1)
                .query((row, number) -> new AwaitedPart(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        new LocalisedText(row.getString("service_name_zh"), row.getString("service_name_en")),
                        row.getString("applicant_name"),
                        row.getTimestamp("asked_at").toInstant(),
                        row.getObject("due_date", LocalDate.class)))
                .list();
        return Page.of(
                rows,
                size,
                last -> cursors.seal(
                        listing,
                        List.of(last.askedAt().toString(), last.caseId().toString())));
    }
}
