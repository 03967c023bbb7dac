package org.lianban.app.messages;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Column;
import org.lianban.app.messages.Recipient.Holders;
import org.lianban.app.messages.Recipient.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where messages are posted. They are rows of the caller's transaction: if it is rolled back, nobody is told. The sender takes them
 * from there, so posting costs one statement however many people are told, and never waits for a mail server.
 */
@Repository
public class Outbox {

    // reader: who finds it in the inbox; reached: by which of their channels outside the pages
    private static final String POST = """
            with posted as (
                insert into message (id, region, kind, staff, department, role, subject_zh, subject_en, text_zh, text_en, link,
                    urgent, dedup_key, posted_at)
                select m.*, :now::timestamptz
                from unnest(:ids::uuid[], :regions::text[], :kinds::text[], :people::uuid[], :departments::text[], :roles::text[],
                    :subjectsZh::text[], :subjectsEn::text[], :textsZh::text[], :textsEn::text[], :links::text[],
                    :urgent::boolean[], :keys::text[]) m
                on conflict do nothing
                returning *
            ), reader as (
                select p.id as message, p.kind, p.posted_at, p.staff from posted p join staff s on s.id = p.staff and s.active
                union all
                select p.id, p.kind, p.posted_at, s.id from posted p join staff s on s.department = p.department and s.active
                where exists (select from staff_role r where r.staff = s.id and r.role = p.role)
            ), told as (
                insert into inbox (staff, message, posted_at) select staff, message, posted_at from reader
            ), reached as (
                insert into message_delivery (id, message, channel, staff, next_try_at)
                select gen_random_uuid(), r.message, c.channel, r.staff, r.posted_at
                from reader r join notification_preference n on n.staff = r.staff
                    cross join lateral (values ('MAIL', n.email, n.mail_kinds), ('SMS', n.phone, n.sms_kinds))
                        c (channel, address, kinds)
                where c.channel = any(:open::text[]) and c.address is not null and r.kind = any(c.kinds)
            ), signalled as (
                insert into message_delivery (id, message, channel, webhook, next_try_at)
                select gen_random_uuid(), p.id, 'WEBHOOK', w.id, p.posted_at
                from posted p join webhook w on w.region = p.region and w.active
                    and (w.department is null or w.department = p.department)
                where p.department is not null
            )
            select count(*) from posted
            """;

    private final JdbcClient jdbc;
    private final OpenChannels open;
    private final Clock clock;

    Outbox(JdbcClient jdbc, OpenChannels open, Clock clock) {
        this.jdbc = jdbc;
        this.open = open;
        this.clock = clock;
    }

    /**
     * Posts a message in the caller's transaction.
     *
     * @return whether it is new; one with that key may have been posted before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean post(Message message) {
        return post(List.of(message)) == 1;
    }

    /**
     * As {@link #post(Message)} for many at once, in one statement.
     *
     * @return how many of them are new
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int post(List<Message> messages) {
        if (messages.isEmpty()) {
            return 0;
        }
        // in the order of their keys, so that two who post the same ones wait for one another and do not deadlock
        List<Message> sorted = messages.stream()
                .sorted(Comparator.comparing(Message::dedupKey))
                .toList();
        return jdbc.sql(POST)
                .param("now", Timestamp.from(clock.instant()))
                .param("open", open.names())
                .param("ids", sorted.stream().map(Message::id).toArray(UUID[]::new))
                .param(
                        "people",
                        sorted.stream()
                                .map(one -> one.recipient() instanceof Person person ? person.staff() : null)
                                .toArray(UUID[]::new))
                .param("urgent", sorted.stream().map(Message::urgent).toArray(Boolean[]::new))
                .param("regions", Column.of(sorted, Message::region))
                .param("kinds", Column.of(sorted, one -> one.kind().name()))
                .param("departments", Column.of(sorted, one -> holders(one, Holders::department)))
                .param(
                        "roles",
                        Column.of(sorted, one -> holders(one, to -> to.role().name())))
                .param("subjectsZh", Column.of(sorted, one -> one.subject().zh()))
                .param("subjectsEn", Column.of(sorted, one -> one.subject().en()))
                .param("textsZh", Column.of(sorted, one -> one.text().zh()))
                .param("textsEn", Column.of(sorted, one -> one.text().en()))
                .param("links", Column.of(sorted, Message::link))
                .param("keys", Column.of(sorted, Message::dedupKey))
                .query(Integer.class)
                .single();
    }

    private static @Nullable String holders(Message message, Function<Holders, String> part) {
        return message.recipient() instanceof Holders holders ? part.apply(holders) : null;
    }
}
