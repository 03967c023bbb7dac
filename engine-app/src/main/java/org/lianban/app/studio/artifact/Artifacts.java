package org.lianban.app.studio.artifact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Moments;
import org.lianban.app.studio.content.ArtifactKey;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.content.Content;
import org.lianban.app.studio.content.ContentReader;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored versions. In force is the one that began last. */
@Repository
public class Artifacts {

    private static final String COLUMNS = """
            select v.kind, v.key, v.version, v.name_zh, v.name_en, v.hash, v.size, v.released_at, v.released_by, v.from_at
            from studio_artifact_version v
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    /**
     * A file that is in force.
     *
     * @param shipped whether it came with lianban
     */
    public record InForce(ArtifactKey key, int version, boolean shipped, Content content) {}

    Artifacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of those who add versions, the second waits for the first, and then sees what that one did. */
    public void lock() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('studio-artifacts', 0))) locked")
                .query(Integer.class)
                .single();
    }

    /**
     * From when on all that was released until now is in force: now, or a moment that lies some seconds ahead as long as the last release
     * has not begun on all nodes. Whatever comes next builds on that.
     */
    public Instant settled() {
        Instant now = clock.instant();
        return lastBegin().filter(begin -> begin.isAfter(now)).orElse(now);
    }

    private Optional<Instant> lastBegin() {
        return Optional.ofNullable(jdbc.sql("select max(from_at) from studio_artifact_version")
                        .query(Timestamp.class)
                        .single())
                .map(Timestamp::toInstant);
    }

    /** The version in force. */
    public Optional<ArtifactVersion> inForce(ArtifactKey key) {
        return inForce(key, clock.instant());
    }

    /** The version that is in force at a moment. */
    public Optional<ArtifactVersion> inForce(ArtifactKey key, Instant moment) {
        return jdbc.sql(COLUMNS + """
                        where v.kind = :kind and v.key = :key and v.from_at <= :now
                        order by v.from_at desc, v.version desc limit 1
                        """)
                .param("kind", key.kind().name())
                .param("key", key.key())
                .param("now", Timestamp.from(moment))
                .query(Artifacts::version)
                .optional();
    }

    /** All that is in force at a moment, for what is checked together with it. */
    public List<InForce> allInForce(Instant moment) {
        return jdbc.sql("""
                        select distinct on (kind, key) kind, key, version, released_by, content from studio_artifact_version
                        where from_at <= ? order by kind, key, from_at desc, version desc
                        """)
                .param(Timestamp.from(moment))
                .query((row, number) -> {
                    ArtifactKey key =
                            new ArtifactKey(ArtifactKind.valueOf(row.getString("kind")), row.getString("key"));
                    Content content = ContentReader.read(key.kind(), row.getBytes("content"));
                    return new InForce(key, row.getInt("version"), row.getString("released_by") == null, content);
                })
                .list();
    }

    /** The versions that were in force at a moment. */
    public Map<ArtifactKey, Integer> versionsAt(Instant moment) {
        return jdbc
                .sql("""
                        select distinct on (kind, key) kind, key, version from studio_artifact_version
                        where from_at <= ? order by kind, key, from_at desc, version desc
                        """)
                .param(Timestamp.from(moment))
                .query((row, number) -> Map.entry(
                        new ArtifactKey(ArtifactKind.valueOf(row.getString("kind")), row.getString("key")),
                        row.getInt("version")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those in force behind the given one, by kind and key, with the open change that has them. */
    List<ArtifactRow> page(
            @Nullable ArtifactKind kind, @Nullable String afterKind, @Nullable String afterKey, int limit) {
        return jdbc.sql("""
                        select v.*, p.id as part, c.id as change_id, c.title, s.login, s.name as author from (
                            select distinct on (kind, key) kind, key, version, name_zh, name_en, released_at, released_by
                            from studio_artifact_version
                            where from_at <= :now and (:kind::text is null or kind = :kind)
                                and (:afterKind::text is null or (kind, key) > (:afterKind, :afterKey))
                            order by kind, key, from_at desc, version desc) v
                        left join studio_part p on p.kind = v.kind and p.key = v.key and p.open
                        left join studio_change c on c.id = p.change
                        left join staff s on s.id = c.author
                        order by v.kind, v.key limit :limit
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("kind", kind == null ? null : kind.name())
                .param("afterKind", afterKind)
                .param("afterKey", afterKey)
                .param("limit", limit)
                .query(Artifacts::row)
                .list();
    }

    /** The versions before that number, the last first. */
    List<ArtifactVersion> versions(ArtifactKey key, int before, int limit) {
        return jdbc.sql(COLUMNS + """
                        where v.kind = :kind and v.key = :key and v.version < :before order by v.version desc limit :limit
                        """)
                .param("kind", key.kind().name())
                .param("key", key.key())
                .param("before", before)
                .param("limit", limit)
                .query(Artifacts::version)
                .list();
    }

    /**
     * The file of a version.
     *
     * @throws Refusal if there is none
     */
    public Content content(ArtifactKey key, int version) {
        return jdbc.sql("select content from studio_artifact_version where kind = ? and key = ? and version = ?")
                .params(key.kind().name(), key.key(), version)
                .query(byte[].class)
                .optional()
                .map(bytes -> ContentReader.read(key.kind(), bytes))
                .orElseThrow(Artifacts::unknown);
    }

    /** The last version of any kind, in force or not; empty before the first. */
    public Optional<ArtifactVersion> last(ArtifactKey key) {
        return versions(key, Integer.MAX_VALUE, 1).stream().findFirst();
    }

    /** The last that was shipped. */
    Optional<ArtifactVersion> lastShipped(ArtifactKey key) {
        return jdbc.sql(COLUMNS + """
                        where v.kind = :kind and v.key = :key and v.released_by is null order by v.version desc limit 1
                        """)
                .param("kind", key.kind().name())
                .param("key", key.key())
                .query(Artifacts::version)
                .optional();
    }

    /**
     * Adds a version; {@link #lock} first.
     *
     * @param releasedBy a login, null for what is shipped
     * @param from null to keep it without putting it in force
     */
    public void add(
            ArtifactKey key,
            int version,
            Content content,
            @Nullable String releasedBy,
            @Nullable UUID change,
            @Nullable Instant from) {
        LocalisedText name = content.name(key.key());
        jdbc.sql("""
                        insert into studio_artifact_version (kind, key, version, name_zh, name_en, content, hash, size,
                            released_at, released_by, change, from_at)
                        values (:kind, :key, :version, :zh, :en, :content, :hash, :size, :now, :by, :change, :from)
                        """)
                .param("kind", key.kind().name())
                .param("key", key.key())
                .param("version", version)
                .param("zh", name.zh())
                .param("en", name.en())
                .param("content", content.bytes())
                .param("hash", content.hash())
                .param("size", content.size())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", releasedBy)
                .param("change", change)
                .param("from", from == null ? null : Timestamp.from(from))
                .update();
    }

    static Refusal unknown() {
        return Refusal.notFound(new LocalisedText("没有这个版本。", "There is no such version."));
    }

    private static ArtifactVersion version(ResultSet row, int number) throws SQLException {
        return new ArtifactVersion(
                ArtifactKind.valueOf(row.getString("kind")),
                row.getString("key"),
                row.getInt("version"),
                new LocalisedText(row.getString("name_zh"), row.getString("name_en")),
                row.getString("hash"),
                row.getInt("size"),
                row.getTimestamp("released_at").toInstant(),
                row.getString("released_by"),
                Moments.of(row, "from_at"));
    }

    private static ArtifactRow row(ResultSet row, int number) throws SQLException {
        UUID change = row.getObject("change_id", UUID.class);
        return new ArtifactRow(
                ArtifactKind.valueOf(row.getString("kind")),
                row.getString("key"),
                new LocalisedText(row.getString("name_zh"), row.getString("name_en")),
                row.getInt("version"),
                row.getTimestamp("released_at").toInstant(),
                row.getString("released_by"),
                change == null
                        ? null
                        : new ArtifactRow.OpenIn(
                                change,
                                row.getObject("part", UUID.class),
                                row.getString("title"),
                                row.getString("login"),
                                row.getString("author")));
    }
}
