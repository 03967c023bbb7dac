package org.lianban.app.portal.filing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.lianban.app.casework.attachment.CaseFiles;
import org.lianban.app.casework.attachment.StoredFile;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Files that an applicant has uploaded for a form, one for each material. They stay until they are handed in, or long enough. */
@Repository
class Uploads {

    private static final int MOST = 100;
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final Clock clock;

    Uploads(JdbcClient jdbc, CaseFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    List<Uploaded> of(UUID account, UUID form) {
        return jdbc.sql("""
                        select u.material, a.id, a.name, a.size from applicant_upload u join attachment a on a.id = u.attachment
                        where u.account = :account and u.form = :form and a.case_id is null order by u.material
                        """)
                .param("account", account)
                .param("form", form)
                .query(Uploaded.class)
                .list();
    }

    /** Keeps a file for a material, in the place of the one before. */
    @Transactional
    Uploaded put(Actor by, UUID form, String material, String name, byte[] content) {
        // one after the other: else both would leave a file, and the number would not hold
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:account, 0))::text")
                .param("account", "applicant upload " + by.staff())
                .query(String.class)
                .optional();
        remove(by.staff(), form, material);
        requireFew(by.staff());
        StoredFile file = files.store(by, name, content);
        jdbc.sql("""
                        insert into applicant_upload (account, form, material, attachment, at)
                        values (:account, :form, :material, :file, :at)
                        """)
                .param("account", by.staff())
                .param("form", form)
                .param("material", material)
                .param("file", file.id())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return new Uploaded(material, file.id(), file.name(), file.size());
    }

    @Transactional
    void remove(UUID account, UUID form, String material) {
        files.drop(jdbc.sql("""
                        delete from applicant_upload where account = :account and form = :form and material = :material
                        returning attachment
                        """)
                .param("account", account)
                .param("form", form)
                .param("material", material)
                .query(UUID.class)
                .list());
    }

    @Transactional
    void removeAll(UUID account, UUID form) {
        files.drop(
                jdbc.sql("delete from applicant_upload where account = :account and form = :form returning attachment")
                        .param("account", account)
                        .param("form", form)
                        .query(UUID.class)
                        .list());
    }

    /** Forgets what nobody has handed in for long. */
    @Transactional
    void purge() {
        files.drop(jdbc.sql("delete from applicant_upload where at < :old returning attachment")
                .param("old", Timestamp.from(clock.instant().minus(KEPT)))
                .query(UUID.class)
                .list());
    }

    private void requireFew(UUID account) {
        long waiting = jdbc.sql("""
                        select count(*) from applicant_upload u join attachment a on a.id = u.attachment
                        where u.account = :account and a.case_id is null
                        """).param("account", account).query(Long.class).single();
        if (waiting >= MOST) {
            throw Refusal.conflict(
                    new LocalisedText(
                            "您有 %d 个文件还没有提交，不能再上传。".formatted(MOST),
                            "You have %d files that are not handed in yet; no more are taken.".formatted(MOST)),
                    new LocalisedText("请先提交，或删除不需要的草稿。", "Hand them in first, or throw drafts away."));
        }
    }
}
