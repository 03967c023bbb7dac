package org.lianban.app.supervision.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.rules.AssessmentWeights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was published. Nothing here is ever changed, and nothing added to a publication afterwards. */
@Repository
class Publications {

    private static final String PUBLICATION = """
            select a.id, a.period, a.first_day, a.last_day, a.version, a.reason, a.table_version, s.name as published_by, a.published_at,
                exists (select from assessment n where n.region = a.region and n.period = a.period and n.version > a.version)
                    as superseded
            from assessment a join staff s on s.id = a.published_by
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ZoneId zone;

    Publications(JdbcClient jdbc, JsonMapper json, ZoneId zone) {
        this.jdbc = jdbc;
        this.json = json;
        this.zone = zone;
    }

    /** Lets nobody else publish that period until the transaction ends. */
    void lock(String region, Period period) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('assessment'), hashtext(:what))::text")
                .param("what", region + ' ' + period.code())
                .query(String.class)
                .optional();
    }

    Optional<PublishedAssessment> latest(String region, Period period) {
        return jdbc.sql(PUBLICATION + "where a.region = ? and a.period = ? order by a.version desc limit 1")
                .params(region, period.code())
                .query(Publications::publication)
                .optional();
    }

    Optional<PublishedAssessment> find(String region, Period period, int version) {
        return jdbc.sql(PUBLICATION + "where a.region = ? and a.period = ? and a.version = ?")
                .params(region, period.code(), version)
                .query(Publications::publication)
                .optional();
    }

    /**
     * What a region published, the newest first.
     *
     * @param before the moment of the last one known; null for the beginning
     * @param period null for all
     */
    List<PublishedAssessment> page(
            String region, @Nullable String period, @Nullable Instant before, UUID after, int rows) {
        return jdbc.sql(PUBLICATION + """
                        where a.region = :region and a.period = coalesce(:period, a.period)
                            and (a.published_at < coalesce(:before::timestamptz, 'infinity')
                                or a.published_at = :before::timestamptz and a.id > :after)
                        order by a.published_at desc, a.id limit :rows
                        """)
                .param("region", region)
                .param("period", period, Types.VARCHAR)
                .param("before", before == null ? null : Timestamp.from(before))
                .param("after", after)
                .param("rows", rows)
                .query(Publications::publication)
                .list();
    }

    Formula formula(UUID assessment) {
        String stored = jdbc.sql("select formula from assessment where id = ?")
                .param(assessment)
                .query(String.class)
                .single();
        return json.readValue(stored, Formula.class);
    }

    void add(
            UUID id,
            Actor by,
            Period period,
            int version,
            @Nullable String reason,
            AssessmentWeights weights,
            Formula formula,
            Instant at) {
        jdbc.sql("""
                        insert into assessment (id, region, period, kind, first_day, last_day, version, reason, table_version,
                            table_source, formula, published_by, published_at)
                        values (:id, :region, :period, :kind, :first, :last, :version, :reason, :tableVersion, :source,
                            :formula::jsonb, :by, :at)
                        """)
                .param("id", id)
                .param("region", by.region())
                .param("period", period.code())
                .param("kind", period.kind().name())
                .param("first", period.first())
                .param("last", period.last())
                .param("version", version)
                .param("reason", reason, Types.VARCHAR)
                .param("tableVersion", weights.version())
                .param("source", weights.source())
                .param("formula", json.writeValueAsString(formula))
                .param("by", by.staff())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Keeps every item that the figures count: one statement a figure, and no item leaves the database. */
    void addReferences(UUID id, String region, Period period) {
        for (Figure figure : Figure.values()) {
            jdbc.sql("""
                            insert into assessment_reference (assessment, figure, department, ref, origin, case_id, finding, sequence,
                                subject, on_day, due, part, whole, against)
                            select :id, :figure, department, ref, origin, case_id, finding, sequence, subject, on_day, due, part,
                                whole, against
                            from (%s) items
                            """.formatted(Items.of(figure)))
                    .params(Items.parameters(region, period, zone))
                    .param("id", id)
                    .param("figure", figure.name())
                    .update();
        }
    }

    private static PublishedAssessment publication(ResultSet row, int number) throws SQLException {
        return new PublishedAssessment(
                row.getObject("id", UUID.class),
                row.getString("period"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getInt("version"),
                row.getString("reason"),
                row.getString("table_version"),
                row.getString("published_by"),
                row.getTimestamp("published_at").toInstant(),
                row.getBoolean("superseded"));
    }
}
