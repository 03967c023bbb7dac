package org.lianban.app.messages.delivery;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down what becomes of deliveries. What a parcel's first delivery becomes, the others in it become with it. */
@Repository
class DeliveryStore {

    private final JdbcClient jdbc;

    DeliveryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** They wait until then. */
    void hold(Map<UUID, Instant> until) {
        List<Map.Entry<UUID, Instant>> each = List.copyOf(until.entrySet());
        jdbc.sql("""
                        update message_delivery d set state = 'HELD', next_try_at = h.until
                        from unnest(:ids::uuid[], :moments::timestamptz[]) h (id, until) where d.id = h.id
                        """)
                .param("ids", each.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param(
                        "moments",
                        each.stream().map(one -> one.getValue().toString()).toArray(String[]::new))
                .update();
    }

    /** Nobody wants them any more, or nobody is there. */
    void drop(Collection<UUID> ids, Instant now) {
        jdbc.sql("""
                        update message_delivery set state = 'DROPPED', next_try_at = null, settled_at = :now
                        where id = any(:ids) or parcel = any(:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Puts deliveries together, for good: what goes out once goes out the same when it is tried again. */
    void gather(Map<UUID, UUID> parcelOf) {
        List<Map.Entry<UUID, UUID>> each = List.copyOf(parcelOf.entrySet());
        jdbc.sql("""
                        update message_delivery d set parcel = p.parcel, state = 'PENDING', next_try_at = null
                        from unnest(:ids::uuid[], :parcels::uuid[]) p (id, parcel) where d.id = p.id
                        """)
                .param("ids", each.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param("parcels", each.stream().map(Map.Entry::getValue).toArray(UUID[]::new))
                .update();
    }

    /** The sender has them until the lease ends; if it dies, they are due again then. */
    void take(Collection<UUID> ids, Instant now, Instant lease) {
        jdbc.sql("""
                        update message_delivery set state = 'PENDING', attempts = attempts + 1, tried_at = :now,
                            next_try_at = :lease
                        where id = any(:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .param("lease", Timestamp.from(lease))
                .update();
    }

    void sent(UUID id, Instant now) {
        jdbc.sql("""
                        update message_delivery set state = 'SENT', next_try_at = null, settled_at = :now, last_error = null
                        where (id = :id or parcel = :id) and state in ('PENDING', 'HELD')
                        """).param("id", id).param("now", Timestamp.from(now)).update();
    }

    /** To be tried again, unless another sender took it meanwhile. */
    void failed(UUID id, Instant lease, String why, Instant next) {
        jdbc.sql("""
                        update message_delivery set next_try_at = :next, last_error = :why
                        where id = :id and next_try_at = :lease
                        """)
                .param("id", id)
                .param("lease", Timestamp.from(lease))
                .param("why", why)
                .param("next", Timestamp.from(next))
                .update();
    }

    /** Given up, unless another sender took it meanwhile. */
    void died(UUID id, Instant lease, String why, Instant now) {
        jdbc.sql("""
                        with head as (
                            update message_delivery set state = 'DEAD', next_try_at = null, settled_at = :now, last_error = :why
                            where id = :id and next_try_at = :lease returning id
                        )
                        update message_delivery set state = 'DEAD', settled_at = :now where parcel in (select id from head)
                        """)
                .param("id", id)
                .param("lease", Timestamp.from(lease))
                .param("why", why)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Not tried after all. */
    void giveBack(Collection<UUID> ids, Instant lease, Instant now) {
        jdbc.sql("""
                        update message_delivery set next_try_at = :now, attempts = attempts - 1
                        where id = any(:ids) and next_try_at = :lease
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .param("lease", Timestamp.from(lease))
                .param("now", Timestamp.from(now))
                .update();
    }
}
