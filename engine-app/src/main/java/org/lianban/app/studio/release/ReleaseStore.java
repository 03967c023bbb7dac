package org.lianban.app.studio.release;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Column;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.content.ArtifactKey;
import org.lianban.app.studio.content.ArtifactKind;
import org.lianban.app.studio.part.Designer;
import org.lianban.app.studio.part.Writers;
import org.lianban.app.studio.release.Release.ReleasedArtifact;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The stored releases, and those that were stopped. */
@Repository
class ReleaseStore {

    /** More is not told of one change. */
    private static final int MOST_STOPS = 50;

    private static final TypeReference<List<LocalisedText>> SENTENCES = new TypeReference<>() {};

    private static final String COLUMNS = """
            select r.*, c.title, m.note, m.decided_at, b.login as by_login, b.name as by_name, s.login as submitter,
                s.name as submitter_name, a.login as approver, a.name as approver_name
            from studio_release r join studio_change c on c.id = r.change join studio_submission m on m.id = r.submission
                join staff s on s.id = m.submitted_by join staff a on a.id = m.decided_by left join staff b on b.id = r.released_by
            """;

    /** Approved changes whose effective date is not after a moment, nor their approval if that came later. */
    private static final String LATE = """
            from studio_change c join studio_submission m on m.change = c.id and m.outcome = 'APPROVED'
            where c.state = 'APPROVED' and m.effective_from <= :until and m.decided_at <= :until
            """;

    private final JdbcClient jdbc;
    private final Writers writers;
    private final JsonMapper json = new JsonMapper();

    ReleaseStore(JdbcClient jdbc, Writers writers) {
        this.jdbc = jdbc;
        this.writers = writers;
    }

    /** An approved change whose time has come. */
    record Due(UUID change, String region) {}

    /**
     * An artifact that comes into force.
     *
     * @param replaced null for a new one
     */
    record Replacement(
            ArtifactKey artifact, int version, @Nullable Integer replaced) {}

    /** Those whose effective date is not after that moment. */
    List<Due> due(Instant until) {
        return jdbc.sql("""
                        select c.id, c.region from studio_change c join studio_submission m on m.change = c.id and m.outcome = 'APPROVED'
                        where c.state = 'APPROVED' and m.effective_from <= ? order by m.effective_from, c.id
                        """)
                .param(Timestamp.from(until))
                .query((row, number) -> new Due(row.getObject("id", UUID.class), row.getString("region")))
                .list();
    }

    /** When the first release began that a region made. */
    Optional<Instant> firstBegin(String region) {
        return jdbc.sql("select begins_at from studio_release where region = ? order by number limit 1")
                .param(region)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    long add(UUID change, UUID submission, Actor by, Instant beginsAt, Instant now, List<Replacement> artifacts) {
        long number = jdbc.sql("""
                        insert into studio_release (region, change, submission, released_at, released_by, begins_at)
                        values (:region, :change, :submission, :now, :by, :begins) returning number
                        """)
                .param("region", by.region())
                .param("change", change)
                .param("submission", submission)
                .param("now", Timestamp.from(now))
                .param("by", by.isSystem() ? null : by.staff())
                .param("begins", Timestamp.from(beginsAt))
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into studio_released_artifact (release, kind, key, version, replaced)
                        select :number, n.* from unnest(:kinds::text[], :keys::text[], :versions::int[], :replaced::int[])
                            n (kind, key, version, replaced)
                        """)
                .param("number", number)
                .param("kinds", Column.of(artifacts, one -> one.artifact().kind()))
                .param("keys", Column.of(artifacts, one -> one.artifact().key()))
                .param("versions", Column.of(artifacts, Replacement::version))
                .param("replaced", Column.of(artifacts, Replacement::replaced))
                .update();
        return number;
    }

    void addFailure(UUID change, Actor by, Stopped stopped, Instant now) {
        jdbc.sql("""
                        insert into studio_release_failure (id, change, failed_at, tried_by, reason, said)
                        values (:id, :change, :now, :by, :reason, :said::jsonb)
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("change", change)
                .param("now", Timestamp.from(now))
                .param("by", by.isSystem() ? null : by.staff())
                .param("reason", stopped.reason())
                .param("said", json.writeValueAsString(stopped.said()))
                .update();
    }

    /**
     * Since when an approved change that is not released should be in force: its effective date, or its approval if that came later.
     *
     * @return empty unless that is not after that moment
     */
    Optional<Instant> dueSince(UUID change, Instant until) {
        return jdbc.sql("select greatest(m.effective_from, m.decided_at) " + LATE + " and c.id = :change")
                .param("change", change)
                .param("until", Timestamp.from(until))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** How many changes {@link #dueSince} tells of. */
    long late(Instant until) {
        return jdbc.sql("select count(*) " + LATE)
                .param("until", Timestamp.from(until))
                .query(Long.class)
                .single();
    }

    /** How many changes wait for somebody because their release was stopped. */
    long stopped() {
        return jdbc.sql("select count(*) from studio_change where state = 'RELEASE_FAILED'")
                .query(Long.class)
                .single();
    }

    /** The failures of a change, the last first. */
    List<ReleaseFailure> stops(UUID change) {
        return jdbc.sql("""
                        select f.failed_at, f.reason, f.said::text as said, s.login, s.name
                        from studio_release_failure f left join staff s on s.id = f.tried_by
                        where f.change = ? order by f.failed_at desc, f.id desc limit ?
                        """)
                .params(change, MOST_STOPS)
                .query((row, number) -> new ReleaseFailure(
                        row.getTimestamp("failed_at").toInstant(),
                        person(row, "login", "name"),
                        row.getString("reason"),
                        json.readValue(row.getString("said"), SENTENCES)))
                .list();
    }

    /** Those of a region before that number, the last first. */
    List<Release> page(String region, long before, int limit) {
        return complete(jdbc.sql(COLUMNS + "where r.region = ? and r.number < ? order by r.number desc limit ?")
                .params(region, before, limit)
                .query(ReleaseStore::release)
                .list());
    }

    Optional<Release> find(String region, long number) {
        return complete(jdbc.sql(COLUMNS + "where r.region = ? and r.number = ?")
                        .params(region, number)
                        .query(ReleaseStore::release)
                        .list())
                .stream()
                .findFirst();
    }

    Optional<Release> ofChange(UUID change) {
        return complete(jdbc.sql(COLUMNS + "where r.change = ?")
                        .param(change)
                        .query(ReleaseStore::release)
                        .list())
                .stream()
                .findFirst();
    }

    private List<Release> complete(List<Release> releases) {
        Map<UUID, List<Designer>> drafted =
                writers.of(releases.stream().map(Release::change).toList());
        Map<Long, List<ReleasedArtifact>> artifacts = artifacts(releases);
        return releases.stream()
                .map(each -> each.with(
                        drafted.getOrDefault(each.change(), List.of()),
                        artifacts.getOrDefault(each.number(), List.of())))
                .toList();
    }

    private Map<Long, List<ReleasedArtifact>> artifacts(List<Release> releases) {
        return jdbc
                .sql("""
                        select a.*, v.name_zh, v.name_en from studio_released_artifact a
                            join studio_artifact_version v using (kind, key, version)
                        where a.release = any(:numbers::bigint[]) order by a.kind, a.key
                        """)
                .param("numbers", Column.of(releases, Release::number))
                .query((row, number) -> Map.entry(
                        row.getLong("release"),
                        new ReleasedArtifact(
                                ArtifactKind.valueOf(row.getString("kind")),
                                row.getString("key"),
                                new LocalisedText(row.getString("name_zh"), row.getString("name_en")),
                                row.getInt("version"),
                                row.getObject("replaced", Integer.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Release release(ResultSet row, int number) throws SQLException {
        return new Release(
                row.getLong("number"),
                row.getObject("change", UUID.class),
                row.getString("title"),
                row.getString("note"),
                row.getTimestamp("released_at").toInstant(),
                person(row, "by_login", "by_name"),
                row.getTimestamp("begins_at").toInstant(),
                List.of(),
                new Designer(row.getString("submitter"), row.getString("submitter_name")),
                new Designer(row.getString("approver"), row.getString("approver_name")),
                row.getTimestamp("decided_at").toInstant(),
                List.of());
    }

    private static @Nullable Designer person(ResultSet row, String login, String name) throws SQLException {
        String who = row.getString(login);
        return who == null ? null : new Designer(who, row.getString(name));
    }
}
