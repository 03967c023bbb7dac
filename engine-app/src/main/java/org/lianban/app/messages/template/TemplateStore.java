package org.lianban.app.messages.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The templates of regions and their drafts. */
@Repository
class TemplateStore {

    private static final String ONE =
            " region = :region and kind = :kind and channel = :channel and language = :language ";

    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of two who write one template the second waits for the first, and then sees what that one did. */
    void lock(String region, TemplateKey key) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) locked")
                .param("key", "message_template:" + region + ":" + key)
                .query(Integer.class)
                .single();
    }

    /** The last versions, the latest first. */
    List<TemplateVersion> versions(String region, TemplateKey key, Instant now, int limit) {
        return one("""
                        select v.*, (select max(version) from message_template where %s and from_at <= :now) as current,
                            exists (select from message_template later where %s and later.version > v.version
                                and later.from_at <= v.from_at) as overtaken
                        from message_template v where %s order by version desc limit :limit
                        """.formatted(ONE, ONE, ONE), region, key)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(TemplateStore::version)
                .list();
    }

    int lastVersion(String region, TemplateKey key) {
        return one("select coalesce(max(version), 0) from message_template where" + ONE, region, key)
                .query(Integer.class)
                .single();
    }

    Optional<TemplateDraft> draft(String region, TemplateKey key) {
        return one("select * from message_template_draft where" + ONE, region, key)
                .query((row, number) -> new TemplateDraft(
                        row.getInt("revision"),
                        row.getString("subject"),
                        row.getString("body"),
                        row.getTimestamp("saved_at").toInstant(),
                        row.getString("saved_by")))
                .optional();
    }

    /** Saves a draft of a template that is locked. */
    void save(String region, TemplateKey key, Wording wording, Instant at, String by) {
        one("""
                        insert into message_template_draft (region, kind, channel, language, revision, subject, body, saved_at, saved_by)
                        values (:region, :kind, :channel, :language, nextval('draft_revision'), :subject, :body, :at, :by)
                        on conflict (region, kind, channel, language) do update set revision = excluded.revision,
                            subject = excluded.subject, body = excluded.body, saved_at = excluded.saved_at, saved_by = excluded.saved_by
                        """, region, key)
                .param("subject", wording.subject(), Types.VARCHAR)
                .param("body", wording.body())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .update();
    }

    void discard(String region, TemplateKey key) {
        one("delete from message_template_draft where" + ONE, region, key).update();
    }

    /** Adds a version to a template that is locked; a null wording goes back to what is shipped. */
    void publish(
            String region,
            TemplateKey key,
            int version,
            @Nullable Wording wording,
            Instant from,
            Instant now,
            String by) {
        one("""
                        insert into message_template
                            (region, kind, channel, language, version, subject, body, from_at, published_at, published_by)
                        values (:region, :kind, :channel, :language, :version, :subject, :body, :from, :now, :by)
                        """, region, key)
                .param("version", version)
                .param("subject", wording == null ? null : wording.subject(), Types.VARCHAR)
                .param("body", wording == null ? null : wording.body(), Types.VARCHAR)
                .param("from", Timestamp.from(from))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    /** By template, whether what is said now differs from what is shipped; those that were never published are not among them. */
    Map<String, Boolean> changed(String region, Instant now) {
        Map<String, Boolean> changed = new HashMap<>();
        jdbc.sql("""
                        select distinct on (kind, channel, language) concat_ws(':', kind, channel, language) as key,
                            body is not null as changed
                        from message_template where region = :region and from_at <= :now
                        order by kind, channel, language, version desc
                        """)
                .param("region", region)
                .param("now", Timestamp.from(now))
                .query((row, number) -> changed.put(row.getString("key"), row.getBoolean("changed")))
                .list();
        return changed;
    }

    /** By template, when its next version comes into force. */
    Map<String, Instant> planned(String region, Instant now) {
        Map<String, Instant> planned = new HashMap<>();
        jdbc.sql("""
                        select concat_ws(':', p.kind, p.channel, p.language) as key, min(p.from_at) as from_at
                        from message_template p
                        where p.region = :region and p.from_at > :now and not exists (
                            select from message_template n where n.region = p.region and n.kind = p.kind
                                and n.channel = p.channel and n.language = p.language
                                and n.version > p.version and n.from_at <= :now)
                        group by key
                        """)
                .param("region", region)
                .param("now", Timestamp.from(now))
                .query((row, number) -> planned.put(
                        row.getString("key"), row.getTimestamp("from_at").toInstant()))
                .list();
        return planned;
    }

    /** The templates that have a draft. */
    Set<String> drafts(String region) {
        return new HashSet<>(jdbc.sql(
                        "select concat_ws(':', kind, channel, language) from message_template_draft where region = :region")
                .param("region", region)
                .query(String.class)
                .list());
    }

    private StatementSpec one(String sql, String region, TemplateKey key) {
        return jdbc.sql(sql)
                .param("region", region)
                .param("kind", key.kindName())
                .param("channel", key.channel().name())
                .param("language", key.language().name());
    }

    private static TemplateVersion version(ResultSet row, int number) throws SQLException {
        int version = row.getInt("version");
        int current = row.getInt("current"); // 0 before the first is in force
        return new TemplateVersion(
                version,
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("from_at").toInstant(),
                row.getTimestamp("published_at").toInstant(),
                row.getString("published_by"),
                state(version, current, row.getBoolean("overtaken")));
    }

    private static TemplateState state(int version, int current, boolean overtaken) {
        if (version == current) {
            return TemplateState.IN_FORCE;
        }
        return version > current && !overtaken ? TemplateState.PLANNED : TemplateState.OVER;
    }
}
