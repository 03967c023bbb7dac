package org.lianban.app.messages.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.messages.MessageKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of the last messages to webhooks. */
@Repository
class WebhookCallStore {

    private static final int LAST = 5;

    private record Called(UUID webhook, WebhookCall call) {}

    private record Waiting(UUID webhook, int messages) {}

    private final JdbcClient jdbc;

    WebhookCallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last few tries of each of the webhooks, the latest first; nothing of one that was never called. */
    Map<UUID, List<WebhookCall>> last(Collection<UUID> webhooks) {
        return jdbc
                .sql("""
                        select d.*, m.kind from unnest(:webhooks::uuid[]) w(id) cross join lateral (
                            select * from message_delivery where webhook = w.id and tried_at is not null
                            order by tried_at desc limit :last
                        ) d join message m on m.id = d.message order by d.tried_at desc
                        """)
                .param("webhooks", webhooks.toArray(UUID[]::new))
                .param("last", LAST)
                .query(WebhookCallStore::called)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Called::webhook, Collectors.mapping(Called::call, Collectors.toUnmodifiableList())));
    }

    /** How many messages wait for each of the webhooks, those whose try failed among them. */
    Map<UUID, Integer> waiting(Collection<UUID> webhooks) {
        return jdbc.sql("""
                        select webhook, count(*) as messages from message_delivery
                        where webhook = any(:webhooks) and next_try_at is not null group by webhook
                        """).param("webhooks", webhooks.toArray(UUID[]::new)).query(Waiting.class).list().stream()
                .collect(Collectors.toMap(Waiting::webhook, Waiting::messages));
    }

    private static Called called(ResultSet row, int number) throws SQLException {
        MessageKind kind = MessageKind.valueOf(row.getString("kind"));
        WebhookCall.State state = WebhookCall.State.valueOf(row.getString("state"));
        return new Called(
                row.getObject("webhook", UUID.class),
                new WebhookCall(
                        row.getObject("id", UUID.class),
                        kind,
                        kind.title(),
                        state,
                        row.getInt("attempts"),
                        row.getTimestamp("tried_at").toInstant(),
                        state == WebhookCall.State.SENT ? null : row.getString("last_error")));
    }
}
