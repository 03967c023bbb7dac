package org.lianban.app.messages.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.Channel;
import org.lianban.app.messages.MessageKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the deliveries whose time has come. */
@Repository
class DueStore {

    private static final String COLUMNS = """
            select d.id, d.channel, d.staff, d.webhook, m.kind, m.urgent, m.posted_at, d.tried_at
            from message_delivery d join message m on m.id = d.message
            """;

    /** Some that are due, of lines that are not known to be down. */
    static final String DUE = COLUMNS + """
            where d.next_try_at <= :now
                and (d.webhook is not null or d.channel <> all(:channels))
                and (d.webhook is null or d.webhook <> all(:webhooks::uuid[]))
            order by d.next_try_at limit :limit for update of d skip locked
            """;

    private final JdbcClient jdbc;

    DueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks some that are due and that no other sender has; none of the lines that are known to be down. */
    List<Due> lock(Instant now, Set<Line> down, int limit) {
        return jdbc.sql(DUE)
                .param("now", Timestamp.from(now))
                .param(
                        "channels",
                        down.stream().map(line -> line.channel().name()).toArray(String[]::new))
                .param(
                        "webhooks",
                        down.stream()
                                .map(Line::webhook)
                                .filter(Objects::nonNull)
                                .toArray(UUID[]::new))
                .param("limit", limit)
                .query(DueStore::due)
                .list();
    }

    /** Locks all that is due for the first time to these people, so that it can be gathered. */
    List<Due> lockFresh(Collection<UUID> people, Instant now) {
        return jdbc.sql(COLUMNS + """
                        where d.staff = any(:people) and d.tried_at is null and d.next_try_at <= :now
                        order by m.posted_at, m.id for update of d skip locked
                        """)
                .param("people", people.toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .query(DueStore::due)
                .list();
    }

    /** When something went out to these people since then, in order. */
    Map<Address, List<Instant>> recent(Collection<UUID> people, Instant since) {
        Map<Address, List<Instant>> recent = new HashMap<>();
        jdbc.sql("""
                        select staff, channel, tried_at from message_delivery
                        where staff = any(:people) and tried_at > :since and parcel is null order by tried_at
                        """)
                .param("people", people.toArray(UUID[]::new))
                .param("since", Timestamp.from(since))
                .query((row, number) -> recent.computeIfAbsent(
                                new Address(
                                        row.getObject("staff", UUID.class), Channel.valueOf(row.getString("channel"))),
                                address -> new ArrayList<>())
                        .add(row.getTimestamp("tried_at").toInstant()))
                .list();
        return recent;
    }

    /** One person by one channel. */
    record Address(@Nullable UUID staff, Channel channel) {

        static Address of(Due due) {
            return new Address(due.staff(), due.channel());
        }
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getObject("staff", UUID.class),
                row.getObject("webhook", UUID.class),
                MessageKind.valueOf(row.getString("kind")),
                row.getBoolean("urgent"),
                row.getTimestamp("posted_at").toInstant(),
                row.getTimestamp("tried_at") != null);
    }
}
