package org.lianban.app.messages.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.audit.Act;
import org.lianban.app.audit.AuditTrail;
import org.lianban.app.messages.Channel;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.messages.channel.Masks;
import org.lianban.app.organisation.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The deliveries of a region that were given up. */
@Repository
class DeadLetters {

    /** Where a listing goes on: behind this one. */
    record Place(Instant diedAt, UUID id) {}

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    DeadLetters(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** The newest first, behind {@code after}. */
    List<DeadLetter> list(String region, @Nullable Place after, int limit) {
        return jdbc.sql("""
                        select d.*, m.kind, m.posted_at, s.login, w.url,
                            case d.channel when 'MAIL' then n.email when 'SMS' then n.phone end as address,
                            1 + (select count(*) from message_delivery o where o.parcel = d.id) as messages
                        from message_delivery d join message m on m.id = d.message and m.region = :region
                            left join staff s on s.id = d.staff
                            left join notification_preference n on n.staff = d.staff
                            left join webhook w on w.id = d.webhook
                        where d.state = 'DEAD' and d.parcel is null
                            and (:at::timestamptz is null or (d.settled_at, d.id) < (:at::timestamptz, :id::uuid))
                        order by d.settled_at desc, d.id desc limit :limit
                        """)
                .param("region", region)
                .param("at", after == null ? null : after.diedAt().toString())
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(DeadLetters::letter)
                .list();
    }

    /**
     * Has it tried again as if for the first time, with the id that it had.
     *
     * @return whether there is such a dead letter in the region
     */
    @Transactional
    boolean retry(Actor by, UUID id, Instant now) {
        boolean found = jdbc.sql("""
                        with head as (
                            update message_delivery d set state = 'PENDING', attempts = 0, next_try_at = :now, settled_at = null
                            from message m
                            where d.id = :id and d.state = 'DEAD' and d.parcel is null and m.id = d.message and m.region = :region
                            returning d.id
                        ), others as (
                            update message_delivery set state = 'PENDING', settled_at = null
                            where parcel in (select id from head)
                        )
                        select exists (select from head)
                        """)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .param("region", by.region())
                .query(Boolean.class)
                .single();
        if (found) {
            trail.record(Act.MESSAGE_RETRIED, by.region(), by.login(), id.toString(), Map.of());
        }
        return found;
    }

    private static DeadLetter letter(ResultSet row, int number) throws SQLException {
        MessageKind kind = MessageKind.valueOf(row.getString("kind"));
        return new DeadLetter(
                row.getObject("id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                kind,
                kind.title(),
                row.getInt("messages"),
                row.getString("login"),
                address(row.getString("address"), row.getString("url")),
                row.getInt("attempts"),
                Objects.requireNonNullElse(row.getString("last_error"), ""),
                row.getTimestamp("posted_at").toInstant(),
                row.getTimestamp("settled_at").toInstant());
    }

    private static @Nullable String address(@Nullable String ofPerson, @Nullable String url) {
        if (ofPerson != null) {
            return Masks.of(ofPerson);
        }
        return url == null ? null : url.replaceAll("\\?.*", "?…");
    }
}
