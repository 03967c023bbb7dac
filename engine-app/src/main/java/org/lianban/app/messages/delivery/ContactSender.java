package org.lianban.app.messages.delivery;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianban.app.messages.Channel;
import org.lianban.app.messages.ContactPost;
import org.lianban.app.messages.OpenChannels;
import org.lianban.app.messages.channel.Carrier;
import org.lianban.app.messages.channel.Envelope;
import org.lianban.app.messages.channel.NotCarriedException;
import org.lianban.app.schedules.RepeatedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sends codes soon after they were posted, and forgets their texts. A code is worth nothing later; what is worth more is tried for
 * some hours, at longer and longer intervals.
 */
@Configuration(proxyBeanMethods = false)
class ContactSender {

    private static final Logger LOG = LoggerFactory.getLogger(ContactSender.class);

    private final JdbcClient jdbc;
    private final Carrier carrier;
    private final OpenChannels open;
    private final Clock systemTime;

    private record Due(UUID id, String contact, String subject, String text) {}

    ContactSender(JdbcClient jdbc, Carrier carrier, OpenChannels open, Clock clock) {
        this.jdbc = jdbc;
        this.carrier = carrier;
        this.open = open;
        this.systemTime = Clock.system(clock.getZone());
    }

    @Bean
    RepeatedWork codeWork(@Value("${lianban.messages.code-interval:2s}") Duration interval) {
        return new RepeatedWork("send-codes", interval, this::send);
    }

    void send() {
        Timestamp now = Timestamp.from(systemTime.instant());
        jdbc.sql(
                        "update code_message set text = null, next_try_at = null where next_try_at <= :now and expires_at <= :now")
                .param("now", now)
                .update();
        for (Due due : claimed()) {
            if (open.has(ContactPost.channel(due.contact()))) {
                carry(due);
            }
        }
    }

    private List<Due> claimed() {
        Instant now = systemTime.instant();
        return jdbc.sql("""
                        update code_message set tries = tries + 1,
                            next_try_at = :now::timestamptz + interval '15 seconds' * power(2, least(8, greatest(0, tries - 30)))
                        where id in (select id from code_message where next_try_at <= :now and tries < 40
                            order by next_try_at limit 50 for update skip locked)
                        returning id, contact, subject, text
                        """).param("now", Timestamp.from(now)).query(Due.class).list();
    }

    private void carry(Due due) {
        try {
            carrier.carry(
                    ContactPost.channel(due.contact()) == Channel.MAIL
                            ? new Envelope.Mail(due.id(), due.contact(), due.subject(), due.text())
                            : new Envelope.Sms(due.id(), due.contact(), due.text()));
            jdbc.sql("update code_message set text = null, next_try_at = null, carried_at = :now where id = :id")
                    .param("now", Timestamp.from(systemTime.instant()))
                    .param("id", due.id())
                    .update();
        } catch (NotCarriedException failed) {
            LOG.warn("A message to a contact could not be sent: {}", failed.getMessage());
        }
    }
}
