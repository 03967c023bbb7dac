package org.lianban.app.messages.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is in parcels. */
@Repository
class ContentStore {

    /** What is in a parcel: the first messages, how many there are of each kind, and how often it was tried. */
    record Contents(List<Content> first, Map<MessageKind, Integer> counts, int attempts) {}

    /** A digest names so many. */
    private static final int NAMED = 50;

    private final JdbcClient jdbc;

    ContentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Contents> of(Collection<UUID> parcels) {
        Map<UUID, Contents> read = new HashMap<>();
        jdbc.sql("""
                        select head, attempts, kind, count(*) as messages from (
                            select d.id as head, d.attempts, m.kind from message_delivery d join message m on m.id = d.message
                            where d.id = any(:parcels)
                            union all
                            select h.id, h.attempts, m.kind from message_delivery h
                                join message_delivery d on d.parcel = h.id join message m on m.id = d.message
                            where h.id = any(:parcels)
                        ) each group by head, attempts, kind
                        """)
                .param("parcels", parcels.toArray(UUID[]::new))
                .query((row, number) -> read.computeIfAbsent(
                                row.getObject("head", UUID.class),
                                head -> new Contents(
                                        new ArrayList<>(), new EnumMap<>(MessageKind.class), attempts(row)))
                        .counts()
                        .put(MessageKind.valueOf(row.getString("kind")), row.getInt("messages")))
                .list();
        jdbc.sql("""
                        select p.id as head, m.* from unnest(:parcels::uuid[]) p (id) cross join lateral (
                            select m.* from message_delivery d join message m on m.id = d.message
                            where d.id = p.id or d.parcel = p.id
                            order by m.posted_at, m.id limit :named
                        ) m
                        """)
                .param("parcels", parcels.toArray(UUID[]::new))
                .param("named", NAMED)
                .query((row, number) -> {
                    Contents contents = read.get(row.getObject("head", UUID.class));
                    return contents != null && contents.first().add(content(row));
                })
                .list();
        return read;
    }

    private static int attempts(ResultSet row) {
        try {
            return row.getInt("attempts");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Content content(ResultSet row) throws SQLException {
        return new Content(
                row.getObject("id", UUID.class),
                MessageKind.valueOf(row.getString("kind")),
                row.getString("region"),
                row.getString("department"),
                new LocalisedText(row.getString("subject_zh"), row.getString("subject_en")),
                new LocalisedText(row.getString("text_zh"), row.getString("text_en")),
                row.getString("link"),
                row.getBoolean("urgent"),
                row.getTimestamp("posted_at").toInstant());
    }
}
