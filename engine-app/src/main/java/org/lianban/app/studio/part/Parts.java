package org.lianban.app.studio.part;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.content.ArtifactKey;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.content.Content;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored parts. Who works on one locks first its change, then the part: all in the same order. */
@Repository
public class Parts {

    private static final String COLUMNS = """
            select p.*, c.region, c.state from studio_part p join studio_change c on c.id = p.change
            """;

    private final JdbcClient jdbc;

    Parts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A part of the actor's region.
     *
     * @throws Refusal if there is none
     */
    public Part require(Actor actor, UUID id) {
        return jdbc.sql(COLUMNS + "where p.id = :id and c.region = :region")
                .param("id", id)
                .param("region", actor.region())
                .query(Parts::part)
                .optional()
                .orElseThrow(() -> Refusal.notFound(
                        new LocalisedText("没有这个草稿，或您无权查看。", "There is no such draft, or you may not see it.")));
    }

    /**
     * As {@link #require}, of a part that is worked on: until the transaction ends nobody else changes it, and its change stays a draft.
     *
     * @throws Refusal if it is worked on no more
     */
    public Part requireForWork(Actor actor, UUID id) {
        UUID change = require(actor, id).change();
        jdbc.sql("select id from studio_change where id = ? for share")
                .param(change)
                .query(UUID.class)
                .single();
        jdbc.sql("select id from studio_part where id = ? for no key update")
                .param(id)
                .query(UUID.class)
                .single();
        Part part = require(actor, id);
        if (part.state() != ChangeState.DRAFT) {
            throw notADraft(part.state());
        }
        if (!part.open()) {
            throw Refusal.conflict(
                            new LocalisedText("此草稿已从变更单中移除。", "This draft was removed from its change."),
                            new LocalisedText("请重新加入变更单。", "Add it to the change again."))
                    .with("reason", "REMOVED");
        }
        return part;
    }

    /** What is said to who would change what is no draft. */
    public static Refusal notADraft(ChangeState state) {
        return Refusal.conflict(
                        new LocalisedText("变更单不在草稿状态，不能修改。", "The change is no draft; nothing in it can be changed."),
                        state == ChangeState.SUBMITTED
                                        || state == ChangeState.APPROVED
                                        || state == ChangeState.RELEASE_FAILED
                                ? new LocalisedText("请先由提交人撤回或由审批人退回。", "Have it taken back or sent back first.")
                                : new LocalisedText("请新建变更单。", "Begin another change."))
                .with("reason", "NOT_A_DRAFT")
                .with("state", state);
    }

    /** Those of a change that were not removed, by kind and key. */
    public List<Part> of(UUID change) {
        return jdbc.sql(COLUMNS + """
                        where p.change = ? and (p.open or c.state = 'DISCARDED' and p.id = (
                            select l.id from studio_part l where l.change = p.change and l.kind = p.kind and l.key = p.key
                            order by l.added_at desc, l.id limit 1)
                            or c.state = 'RELEASED' and exists (
                                select from studio_release r join studio_submitted_part f on f.submission = r.submission
                                where r.change = p.change and f.part = p.id))
                        order by p.kind, p.key
                        """).param(change).query(Parts::part).list();
    }

    /** The open part of an artifact, in whatever change. */
    public Optional<Part> open(ArtifactKey artifact) {
        return jdbc.sql(COLUMNS + "where p.kind = ? and p.key = ? and p.open")
                .params(artifact.kind().name(), artifact.key())
                .query(Parts::part)
                .optional();
    }

    /** Adds a part without revisions; false if the artifact is in an open change already. */
    public boolean add(
            UUID id, UUID change, ArtifactKey artifact, LocalisedText name, @Nullable Integer base, Instant now) {
        return jdbc.sql("""
                                insert into studio_part (id, change, kind, key, name_zh, name_en, base_version, head, added_at)
                                values (:id, :change, :kind, :key, :zh, :en, :base, 0, :now)
                                on conflict (kind, key) where open do nothing
                                """)
                        .param("id", id)
                        .param("change", change)
                        .param("kind", artifact.kind().name())
                        .param("key", artifact.key())
                        .param("zh", name.zh())
                        .param("en", name.en())
                        .param("base", base)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Lets that revision be its last. */
    void moveOn(Part part, int head, Content content, Instant now) {
        LocalisedText name = content.name(part.artifact().key());
        jdbc.sql("update studio_part set head = :head, name_zh = :zh, name_en = :en where id = :id")
                .param("head", head)
                .param("zh", name.zh())
                .param("en", name.en())
                .param("id", part.id())
                .update();
        // two who save parts of one change at once both share its lock and would wait for each other
        jdbc.sql("""
                        update studio_change set changed_at = :now where id = (
                            select id from studio_change where id = :change and changed_at < :now for no key update skip locked)
                        """)
                .param("now", Timestamp.from(now))
                .param("change", part.change())
                .update();
    }

    /** Its artifact may be worked on elsewhere from now on. */
    public void close(UUID id) {
        jdbc.sql("update studio_part set open = false where id = ?").param(id).update();
    }

    /** As {@link #close}, of all parts of a change. */
    public void closeAll(UUID change) {
        jdbc.sql("update studio_part set open = false where change = ? and open")
                .param(change)
                .update();
    }

    private static Part part(ResultSet row, int number) throws SQLException {
        return new Part(
                row.getObject("id", UUID.class),
                row.getObject("change", UUID.class),
                row.getString("region"),
                ChangeState.valueOf(row.getString("state")),
                new ArtifactKey(ArtifactKind.valueOf(row.getString("kind")), row.getString("key")),
                new LocalisedText(row.getString("name_zh"), row.getString("name_en")),
                row.getObject("base_version", Integer.class),
                row.getInt("head"),
                row.getBoolean("open"));
    }
}
