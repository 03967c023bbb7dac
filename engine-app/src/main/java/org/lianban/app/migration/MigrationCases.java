package org.lianban.app.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.migration.Standing.Moved;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The stored cases of the migrations. */
@Repository
class MigrationCases {

    /** One that is to be tried or moved. */
    record Entry(long number, UUID caseId) {}

    /**
     * One as it is kept.
     *
     * @param seen what came of its last move, tried or real; absent if it was not moved
     */
    record Row(
            long number,
            UUID caseId,
            String caseNumber,
            MigrationCaseState state,
            @Nullable LocalisedText words,
            @Nullable Instant endedAt,
            @Nullable Moved seen) {}

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    MigrationCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Locks the next case in that state until the transaction ends, past those that another node holds. The migration is held with it:
     * who stops it waits for this case.
     */
    Optional<Entry> lockNext(UUID migration, MigrationState at, MigrationCaseState in) {
        return jdbc.sql("""
                        select c.number, c.case_id from case_migration m join case_migration_case c on c.migration = m.id
                        where m.id = :id and m.state = :at and c.state = :in
                        order by c.number limit 1 for share of m for no key update of c skip locked
                        """)
                .param("id", migration)
                .param("at", at.name())
                .param("in", in.name())
                .query(Entry.class)
                .optional();
    }

    /** Notes what came of a case, unless somebody else did. */
    void note(
            UUID migration,
            long number,
            MigrationCaseState from,
            MigrationCaseState to,
            @Nullable LocalisedText words,
            @Nullable Moved seen,
            Instant now) {
        jdbc.sql("""
                        update case_migration_case set state = :to, words_zh = :zh, words_en = :en, ended_at = :now,
                            seen = :seen::jsonb
                        where migration = :id and number = :number and state = :from
                        """)
                .param("to", to.name())
                .param("zh", words == null ? null : words.zh())
                .param("en", words == null ? null : words.en())
                .param("seen", seen == null ? null : json.writeValueAsString(seen))
                .param("now", Timestamp.from(now))
                .param("id", migration)
                .param("number", number)
                .param("from", from.name())
                .update();
    }

    /** Those in one state, or in any, behind that number. */
    List<Row> page(UUID migration, @Nullable MigrationCaseState state, long after, int limit) {
        return jdbc.sql("""
                        select * from case_migration_case
                        where migration = :id and number > :after and state = coalesce(:state, state) order by number limit :limit
                        """)
                .param("id", migration)
                .param("after", after)
                .param("state", state == null ? null : state.name())
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        String zh = row.getString("words_zh");
        Timestamp ended = row.getTimestamp("ended_at");
        String seen = row.getString("seen");
        return new Row(
                row.getLong("number"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                MigrationCaseState.valueOf(row.getString("state")),
                zh == null ? null : new LocalisedText(zh, row.getString("words_en")),
                ended == null ? null : ended.toInstant(),
                seen == null ? null : json.readValue(seen, Moved.class));
    }
}
