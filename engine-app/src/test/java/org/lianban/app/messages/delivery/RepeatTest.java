package org.lianban.app.messages.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianban.app.messages.MessageKind.NOTICE;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.TestPostgres;
import org.lianban.app.messages.Letters;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sender that dies after it sent and before it could say so: the database refuses to hear of it. */
class RepeatTest extends SendingTest {

    private JdbcClient owner;

    @BeforeEach
    void whoeverSentCannotSaySo() {
        String database =
                jdbc.sql("select current_database()").query(String.class).single();
        owner = JdbcClient.create(TestPostgres.running().dataSource(database, "lianban_owner"));
        owner.sql("""
                create function lianban.die() returns trigger language plpgsql as
                $$ begin raise exception 'killed'; end $$
                """).update();
    }

    @AfterEach
    void noTrace() {
        live();
        owner.sql("drop function lianban.die").update();
    }

    private void live() {
        owner.sql("drop trigger if exists die on lianban.message_delivery").update();
    }

    /** What other tests left in the outbox is sent as ever. */
    private void sendAndDie(UUID receiver) {
        owner.sql("""
                create trigger die before update on lianban.message_delivery for each row
                when (new.state = 'SENT' and '%s' in (new.staff, new.webhook)) execute function lianban.die()
                """.formatted(receiver)).update();
        assertThatThrownBy(() -> sender.send()).rootCause().hasMessageContaining("killed");
    }

    @Test
    void aMailIsSentAgainTheSameWithTheSameIdAndNotBeforeTheLeaseEnds() throws Exception {
        StaffMember person = reachableByMail(Map.of("digest", "HOURLY"));
        post(person, NOTICE, "one");
        post(person, NOTICE, "two");
        moveTo("2026-03-02T10:00");
        sendAndDie(person.id());
        live();
        post(person, NOTICE, "three"); // came later and is not slipped in
        sender.send();
        assertThat(mailsTo(person)).hasSize(1);
        pass(Duration.ofMinutes(5));
        sender.send();
        sender.send();
        List<MimeMessage> mails = mailsTo(person);
        assertThat(mails).hasSize(2);
        assertThat(mails.get(1).getMessageID()).isEqualTo(mails.get(0).getMessageID());
        assertThat(mails.get(1).getContent()).isEqualTo(mails.get(0).getContent());
        assertThat(deliveriesTo(person.id())).containsExactly("SENT 2", "SENT 0", "HELD 0");
    }

    @Test
    void aReceiverThatHonoursTheIdIsToldOnce() {
        try (Receiver receiver = new Receiver()) {
            UUID webhook = webhook("MARKET", receiver.url());
            post(Letters.to("MARKET", Role.HEAD, MessageKind.RED_CARD, "once"));
            sendAndDie(webhook);
            live();
            pass(Duration.ofMinutes(5));
            sender.send();
            assertThat(receiver.calls()).hasSize(2);
            assertThat(receiver.calls().get(0)).isEqualTo(receiver.calls().get(1));
            assertThat(receiver.taken()).hasSize(1);
            assertThat(deliveriesTo(webhook)).containsExactly("SENT 2");
        }
    }
}
