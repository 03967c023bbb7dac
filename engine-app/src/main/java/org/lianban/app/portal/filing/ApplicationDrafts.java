package org.lianban.app.portal.filing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.casework.work.Json;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The applications that applicants are writing, each one's own. */
@Repository
class ApplicationDrafts {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Uploads uploads;
    private final Json json;
    private final Clock clock;

    ApplicationDrafts(JdbcClient jdbc, Uploads uploads, Json json, Clock clock) {
        this.jdbc = jdbc;
        this.uploads = uploads;
        this.json = json;
        this.clock = clock;
    }

    /** Those that are not handed in, the last touched first. */
    List<ApplicationDraft> open(UUID account) {
        return jdbc.sql("""
                        select * from application_draft where account = :account and case_id is null
                        order by kept_at desc, id limit :most
                        """)
                .param("account", account)
                .param("most", MOST)
                .query((row, number) -> draft(row, List.of()))
                .list();
    }

    ApplicationDraft find(UUID account, UUID id) {
        return jdbc.sql("select * from application_draft where id = :id and account = :account")
                .param("id", id)
                .param("account", account)
                .query((row, number) -> draft(row, uploads.of(account, id)))
                .optional()
                .orElseThrow(ApplicationDrafts::unknown);
    }

    /** As {@link #find}, held until the transaction ends: who hands it in too waits and sees what came of it. */
    ApplicationDraft hold(UUID account, UUID id) {
        jdbc.sql("select id from application_draft where id = :id and account = :account for update")
                .param("id", id)
                .param("account", account)
                .query(UUID.class)
                .optional();
        return find(account, id);
    }

    /** Begins one, or goes on with the one of that service: what was answered last counts, what was typed before stays. */
    @Transactional
    ApplicationDraft begin(UUID account, String service, DraftContent content) {
        if (open(account).size() >= MOST) {
            throw Refusal.conflict(
                    new LocalisedText(
                            "您已有 %d 份没有提交的申请。".formatted(MOST),
                            "You have %d applications that are not handed in.".formatted(MOST)),
                    new LocalisedText("请先提交，或删除不需要的。", "Hand them in, or throw away what you do not need."));
        }
        UUID id = jdbc.sql("""
                        insert into application_draft as d (id, account, service_code, content, kept_at)
                        values (:id, :account, :service, :content::jsonb, :now)
                        on conflict (account, service_code) where case_id is null do update
                            set content = d.content || jsonb_build_object('answers', excluded.content -> 'answers'), kept_at = :now
                        returning id
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("account", account)
                .param("service", service)
                .param("content", json.write(content))
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .single();
        return find(account, id);
    }

    ApplicationDraft keep(UUID account, UUID id, DraftContent content) {
        int kept = jdbc.sql("""
                        update application_draft set content = :content::jsonb, kept_at = :now
                        where id = :id and account = :account and case_id is null
                        """)
                .param("content", json.write(content))
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("account", account)
                .update();
        if (kept == 0) {
            throw unknown();
        }
        return find(account, id);
    }

    @Transactional
    void drop(UUID account, UUID id) {
        uploads.removeAll(account, id);
        jdbc.sql("delete from application_draft where id = :id and account = :account and case_id is null")
                .param("id", id)
                .param("account", account)
                .update();
    }

    /** Says what came of it; what was typed stands in the case now, and what was not handed in goes. */
    void handedIn(UUID account, UUID id, UUID caseId) {
        uploads.removeAll(account, id);
        jdbc.sql("update application_draft set case_id = :case, content = :empty::jsonb where id = :id")
                .param("case", caseId)
                .param("empty", json.write(new DraftContent(Map.of(), "", "", "", null)))
                .param("id", id)
                .update();
    }

    /** Forgets what nobody has touched for long. */
    void purge() {
        jdbc.sql("delete from application_draft where kept_at < :old and case_id is null")
                .param("old", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    private ApplicationDraft draft(ResultSet row, List<Uploaded> files) throws SQLException {
        return new ApplicationDraft(
                row.getObject("id", UUID.class),
                row.getString("service_code"),
                json.read(row.getString("content"), DraftContent.class),
                row.getTimestamp("kept_at").toInstant(),
                row.getObject("case_id", UUID.class),
                files);
    }

    private static Refusal unknown() {
        return Refusal.notFound(
                new LocalisedText("没有这份草稿，可能已提交或删除。", "There is no such draft; it may be handed in or thrown away."));
    }
}
