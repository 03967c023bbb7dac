package org.lianban.app.casework.work;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.web.LocalisedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the applicant is told in writing. Each notice stands in the ledger too, so that nobody can say it was never sent. */
@Repository
public class ApplicantNotices {

    /** A notice as it was sent. */
    public record Sent(String kind, LocalisedText text, Instant sentAt) {}

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ApplicantNotices(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    public void send(CaseWork work, String kind, String basis, LocalisedText text) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        jdbc.sql("""
                        insert into applicant_notice (id, region, case_id, kind, text_zh, text_en, sent_at)
                        values (:id, :region, :case, :kind, :zh, :en, :at)
                        """)
                .param("id", id)
                .param("region", work.record().region())
                .param("case", work.id())
                .param("kind", kind)
                .param("zh", text.zh())
                .param("en", text.en())
                .param("at", Timestamp.from(work.now()))
                .update();
        work.note("APPLICANT_NOTIFIED", basis, Map.of("kind", kind, "notice", id.toString()));
        events.publishEvent(new NoticeSent(work.record(), kind, work.actor().department(), basis, text, work.now()));
    }

    public List<Sent> ofCase(UUID caseId) {
        return jdbc.sql(
                        "select kind, text_zh, text_en, sent_at from applicant_notice where case_id = :case order by sent_at")
                .param("case", caseId)
                .query((row, number) -> new Sent(
                        row.getString("kind"),
                        new LocalisedText(row.getString("text_zh"), row.getString("text_en")),
                        row.getTimestamp("sent_at").toInstant()))
                .list();
    }
}
