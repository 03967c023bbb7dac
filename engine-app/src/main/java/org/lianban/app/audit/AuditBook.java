package org.lianban.app.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the trail. Who may read it is for the caller to say. */
@Repository
public class AuditBook {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    /**
     * What is asked of the trail of a region; null asks nothing.
     *
     * @param from the first moment
     * @param to the moment after the last
     */
    public record Question(
            String region,
            @Nullable String who,
            @Nullable Act kind,
            @Nullable String about,
            Instant from,
            Instant to) {}

    AuditBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, before that place. */
    public List<AuditEntry> find(Question asked, Instant before, UUID beforeId, int limit) {
        String sql = """
                select e.id, e.at, e.who, s.name, e.kind, e.about, e.what::text as what, e.address
                from audit_entry e left join staff s on s.login = e.who
                where e.region = :region and e.at >= :from and e.at < :to
                    and (e.at, e.id) < (:before::timestamptz, :beforeId::uuid)
                """
                + (asked.who() == null ? "" : " and e.who = :who")
                + (asked.kind() == null ? "" : " and e.kind = :kind")
                + (asked.about() == null ? "" : " and e.about = :about")
                + " order by e.at desc, e.id desc limit :limit";
        StatementSpec statement = jdbc.sql(sql)
                .param("region", asked.region())
                .param("from", Timestamp.from(asked.from()))
                .param("to", Timestamp.from(asked.to()))
                .param("before", Timestamp.from(before))
                .param("beforeId", beforeId)
                .param("limit", limit);
        if (asked.who() != null) {
            statement = statement.param("who", asked.who());
        }
        if (asked.kind() != null) {
            statement = statement.param("kind", asked.kind().name());
        }
        if (asked.about() != null) {
            statement = statement.param("about", asked.about());
        }
        return statement.query(this::entry).list();
    }

    private AuditEntry entry(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("who"),
                row.getString("name"),
                Act.valueOf(row.getString("kind")),
                row.getString("about"),
                json.readValue(row.getString("what"), DETAILS),
                row.getString("address"));
    }
}
