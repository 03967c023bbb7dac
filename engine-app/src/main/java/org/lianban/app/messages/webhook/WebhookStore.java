package org.lianban.app.messages.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The webhooks; none is ever deleted, since deliveries name them. */
@Repository
public class WebhookStore {

    private final JdbcClient jdbc;

    WebhookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the ids that are active. */
    public List<Webhook> active(Collection<UUID> ids) {
        return jdbc.sql("select * from webhook where id = any(:ids) and active")
                .param("ids", ids.toArray(UUID[]::new))
                .query(WebhookStore::webhook)
                .list();
    }

    List<Webhook> list(String region, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select * from webhook where region = :region and (:after::uuid is null or id > :after::uuid)
                        order by id limit :limit
                        """)
                .param("region", region)
                .param("after", after)
                .param("limit", limit)
                .query(WebhookStore::webhook)
                .list();
    }

    Optional<Webhook> find(String region, UUID id) {
        return jdbc.sql("select * from webhook where id = :id and region = :region")
                .param("id", id)
                .param("region", region)
                .query(WebhookStore::webhook)
                .optional();
    }

    /** Adds it, or writes over the one of that id. */
    void set(Webhook webhook, UUID by) {
        jdbc.sql("""
                        insert into webhook (id, region, department, url, secret, active, changed_by, changed_at)
                        values (:id, :region, :department, :url, :secret, :active, :by, :at)
                        on conflict (id) do update set department = excluded.department, url = excluded.url,
                            secret = excluded.secret, active = excluded.active, changed_by = excluded.changed_by,
                            changed_at = excluded.changed_at, version = webhook.version + 1
                        """)
                .param("id", webhook.id())
                .param("region", webhook.region())
                .param("department", webhook.department())
                .param("url", webhook.url())
                .param("secret", webhook.secret())
                .param("active", webhook.active())
                .param("by", by)
                .param("at", Timestamp.from(webhook.changedAt()))
                .update();
    }

    private static Webhook webhook(ResultSet row, int number) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("department"),
                row.getString("url"),
                row.getString("secret"),
                row.getBoolean("active"),
                row.getTimestamp("changed_at").toInstant());
    }
}
