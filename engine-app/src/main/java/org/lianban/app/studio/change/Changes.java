package org.lianban.app.studio.change;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.part.ChangeState;
import org.lianban.app.studio.part.Designer;
import org.lianban.app.studio.part.Parts;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored changes. */
@Repository
class Changes {

    private static final String COLUMNS = """
            select c.id, c.title, c.state, c.created_at, c.changed_at, c.proposed_note, s.login, s.name
            from studio_change c join staff s on s.id = c.author
            """;

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, Actor author, String title, Instant now) {
        jdbc.sql("""
                        insert into studio_change (id, region, title, author, state, created_at, changed_at)
                        values (:id, :region, :title, :author, 'DRAFT', :now, :now)
                        """)
                .param("id", id)
                .param("region", author.region())
                .param("title", title)
                .param("author", author.staff())
                .param("now", Timestamp.from(now))
                .update();
    }

    /**
     * A change of the region.
     *
     * @throws Refusal if there is none
     */
    Change require(String region, UUID id) {
        return find(region, id)
                .orElseThrow(() -> Refusal.notFound(
                        new LocalisedText("没有这个变更单，或您无权查看。", "There is no such change, or you may not see it.")));
    }

    Optional<Change> find(String region, UUID id) {
        return jdbc.sql(COLUMNS + "where c.region = ? and c.id = ?")
                .params(region, id)
                .query(Changes::change)
                .optional();
    }

    /**
     * As {@link #require}, of a draft: until the transaction ends nobody saves or adds anything in it.
     *
     * @throws Refusal if it is none
     */
    Change requireDraft(String region, UUID id) {
        Change change = lock(region, id);
        if (change.state() != ChangeState.DRAFT) {
            throw Parts.notADraft(change.state());
        }
        return change;
    }

    /** As {@link #require}; until the transaction ends nobody else changes it or anything in it. */
    Change lock(String region, UUID id) {
        require(region, id);
        jdbc.sql("select id from studio_change where id = ? for update")
                .param(id)
                .query(UUID.class)
                .single();
        return require(region, id);
    }

    /** Those of a region behind that one, the newest first. */
    List<Change> page(
            String region,
            @Nullable ChangeState state,
            @Nullable UUID author,
            @Nullable Instant before,
            @Nullable UUID after,
            int limit) {
        return jdbc.sql(COLUMNS + """
                        where c.region = :region and (:state::text is null or c.state = :state)
                            and (:author::uuid is null or c.author = :author)
                            and (:before::timestamptz is null or c.created_at < :before
                                or c.created_at = :before and c.id > :after::uuid)
                        order by c.created_at desc, c.id limit :limit
                        """)
                .param("region", region)
                .param("state", state == null ? null : state.name())
                .param("author", author)
                .param("before", before == null ? null : Timestamp.from(before))
                .param("after", after)
                .param("limit", limit)
                .query(Changes::change)
                .list();
    }

    Optional<UUID> ownDraft(Actor author, String title) {
        return jdbc.sql("""
                        select id from studio_change where region = ? and author = ? and state = 'DRAFT' and title = ?
                        order by created_at desc, id limit 1
                        """)
                .params(author.region(), author.staff(), title)
                .query(UUID.class)
                .optional();
    }

    void propose(UUID id, String note) {
        jdbc.sql("update studio_change set proposed_note = ? where id = ?")
                .params(note, id)
                .update();
    }

    void rename(UUID id, String title, Instant now) {
        jdbc.sql("update studio_change set title = ?, changed_at = ? where id = ?")
                .params(title, Timestamp.from(now), id)
                .update();
    }

    void move(UUID id, ChangeState state, Instant now) {
        jdbc.sql("update studio_change set state = ?, changed_at = ? where id = ?")
                .params(state.name(), Timestamp.from(now), id)
                .update();
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getObject("id", UUID.class),
                row.getString("title"),
                ChangeState.valueOf(row.getString("state")),
                new Designer(row.getString("login"), row.getString("name")),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("proposed_note"));
    }
}
