package org.lianban.app.studio.comment;

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
import org.lianban.app.database.Moments;
import org.lianban.app.organisation.Actor;
import org.lianban.app.studio.comment.CommentThread.SaidComment;
import org.lianban.app.studio.part.Designer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored comments. */
@Repository
class CommentStore {

    private static final String COLUMNS = """
            select t.*, s.login, s.name from studio_thread t join studio_part p on p.id = t.part
                join studio_change c on c.id = p.change left join staff s on s.id = t.resolved_by
            """;

    private final JdbcClient jdbc;

    CommentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CommentThread> find(String region, UUID id) {
        return withComments(jdbc.sql(COLUMNS + "where t.id = ? and c.region = ?")
                        .params(id, region)
                        .query(CommentStore::thread)
                        .list())
                .stream()
                .findFirst();
    }

    /** Those of a part behind that one, the oldest first. */
    List<CommentThread> page(UUID part, boolean openOnly, @Nullable Instant after, @Nullable UUID afterId, int limit) {
        return withComments(jdbc.sql(COLUMNS + """
                        where t.part = :part and (not :openOnly or t.resolved_at is null)
                            and (:after::timestamptz is null or (t.opened_at, t.id) > (:after, :afterId::uuid))
                        order by t.opened_at, t.id limit :limit
                        """)
                .param("part", part)
                .param("openOnly", openOnly)
                .param("after", after == null ? null : Timestamp.from(after))
                .param("afterId", afterId)
                .param("limit", limit)
                .query(CommentStore::thread)
                .list());
    }

    int threads(UUID part) {
        return jdbc.sql("select count(*) from studio_thread where part = ?")
                .param(part)
                .query(Integer.class)
                .single();
    }

    void open(UUID id, UUID part, String element, Instant now) {
        jdbc.sql("insert into studio_thread (id, part, element, opened_at) values (?, ?, ?, ?)")
                .params(id, part, element, Timestamp.from(now))
                .update();
    }

    void say(UUID id, UUID thread, Actor author, String text, Instant now) {
        jdbc.sql("insert into studio_comment (id, thread, author, written_at, text) values (?, ?, ?, ?, ?)")
                .params(id, thread, author.staff(), Timestamp.from(now), text)
                .update();
    }

    /** False if it was settled already. */
    boolean resolve(UUID thread, UUID by, Instant now) {
        return jdbc.sql(
                                "update studio_thread set resolved_at = ?, resolved_by = ? where id = ? and resolved_at is null")
                        .params(Timestamp.from(now), by, thread)
                        .update()
                == 1;
    }

    void reopen(UUID thread) {
        jdbc.sql("update studio_thread set resolved_at = null, resolved_by = null where id = ?")
                .param(thread)
                .update();
    }

    private List<CommentThread> withComments(List<CommentThread> threads) {
        Map<UUID, List<SaidComment>> said = jdbc
                .sql("""
                        select m.id, m.thread, m.written_at, m.text, s.login, s.name
                        from studio_comment m join staff s on s.id = m.author
                        where m.thread = any(:threads::uuid[]) order by m.written_at, m.id
                        """)
                .param("threads", Column.of(threads, CommentThread::id))
                .query((row, number) -> Map.entry(
                        row.getObject("thread", UUID.class),
                        new SaidComment(
                                row.getObject("id", UUID.class),
                                new Designer(row.getString("login"), row.getString("name")),
                                row.getTimestamp("written_at").toInstant(),
                                row.getString("text"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return threads.stream()
                .map(thread -> thread.with(said.getOrDefault(thread.id(), List.of())))
                .toList();
    }

    private static CommentThread thread(ResultSet row, int number) throws SQLException {
        String login = row.getString("login");
        return new CommentThread(
                row.getObject("id", UUID.class),
                row.getObject("part", UUID.class),
                row.getString("element"),
                row.getTimestamp("opened_at").toInstant(),
                login == null ? null : new Designer(login, row.getString("name")),
                Moments.of(row, "resolved_at"),
                List.of());
    }
}
