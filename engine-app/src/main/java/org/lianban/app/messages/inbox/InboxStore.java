package org.lianban.app.messages.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Moments;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who found which message, and read it. */
@Repository
class InboxStore {

    /** Where a listing goes on: behind this message. */
    record Place(Instant postedAt, UUID message) {}

    private final JdbcClient jdbc;

    InboxStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, behind {@code after}. */
    List<InboxMessage> list(UUID reader, boolean unreadOnly, @Nullable Place after, int limit) {
        String behind = after == null ? "" : "and (i.posted_at, i.message) < (:at, :message)";
        var query = jdbc.sql("""
                        select m.*, i.read_at from inbox i join message m on m.id = i.message
                        where i.staff = :reader %s %s
                        order by i.posted_at desc, i.message desc limit :limit
                        """.formatted(unreadOnly ? "and i.read_at is null" : "", behind))
                .param("reader", reader)
                .param("limit", limit);
        if (after != null) {
            query = query.param("at", Timestamp.from(after.postedAt())).param("message", after.message());
        }
        return query.query(InboxStore::message).list();
    }

    int unread(UUID reader) {
        return jdbc.sql("select count(*) from inbox where staff = :reader and read_at is null")
                .param("reader", reader)
                .query(Integer.class)
                .single();
    }

    boolean has(UUID reader, UUID message) {
        return jdbc.sql("select exists (select from inbox where staff = :reader and message = :message)")
                .param("reader", reader)
                .param("message", message)
                .query(Boolean.class)
                .single();
    }

    /** Marks one message, or all if it is null; the first reading counts. */
    void markRead(UUID reader, @Nullable UUID message, Instant at) {
        jdbc.sql("""
                        update inbox set read_at = :at
                        where staff = :reader and read_at is null and (:message::uuid is null or message = :message::uuid)
                        """)
                .param("at", Timestamp.from(at))
                .param("reader", reader)
                .param("message", message)
                .update();
    }

    private static InboxMessage message(ResultSet row, int number) throws SQLException {
        MessageKind kind = MessageKind.valueOf(row.getString("kind"));
        return new InboxMessage(
                row.getObject("id", UUID.class),
                kind,
                kind.title(),
                new LocalisedText(row.getString("subject_zh"), row.getString("subject_en")),
                new LocalisedText(row.getString("text_zh"), row.getString("text_en")),
                row.getString("link"),
                row.getBoolean("urgent"),
                row.getTimestamp("posted_at").toInstant(),
                Moments.of(row, "read_at"));
    }
}
