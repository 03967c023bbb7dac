package org.lianban.app.messages.delivery;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lianban.app.Browser;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.messages.Letters;
import org.lianban.app.messages.Message;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.messages.Outbox;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.time.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** An installation with a mail server, a gateway for text messages and receivers of webhooks. The sender runs when the test says so. */
@LianbanTest
@TestPropertySource(
        properties = {
            "lianban.messages.allow-private-webhooks=true",
            "lianban.messages.allow-plain-webhooks=true",
            "lianban.messages.mail-from=lianban@approval.example.org",
            "lianban.messages.pages=https://approval.example.org/",
            "lianban.messages.tries=3",
            "lianban.figures-interval=0s",
            "lianban.messages.sms.token=gateway-token",
            "lianban.reports.most-bytes=2000",
            "spring.datasource.hikari.maximum-pool-size=8"
        })
public abstract class SendingTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    static final PhoneGateway PHONES = new PhoneGateway();

    @Autowired
    Sender sender;

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected People people;

    @Autowired
    protected MovableClock clock;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        MAIL.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        registry.add("lianban.messages.sms.url", PHONES::url);
    }

    @BeforeEach
    void mondayMorning() {
        moveTo("2026-03-02T09:00");
    }

    @AfterEach
    void today() {
        clock.setOffset(Duration.ZERO);
    }

    /** Makes it that local time. */
    protected void moveTo(String local) {
        clock.moveTo(LocalDateTime.parse(local).atZone(SHANGHAI).toInstant());
    }

    protected void pass(Duration time) {
        clock.moveTo(clock.instant().plus(time));
    }

    void post(Message... messages) {
        transaction.executeWithoutResult(status -> outbox.post(List.of(messages)));
    }

    void post(StaffMember to, MessageKind kind, String subject) {
        post(Letters.to(to, kind, subject));
    }

    /** Somebody who gets everything by mail, but for what is said otherwise. */
    protected StaffMember reachableByMail(Map<String, Object> otherwise) {
        return reachableByMail(people.hire("MARKET", Role.HEAD), otherwise);
    }

    protected StaffMember reachableByMail(StaffMember person, Map<String, Object> otherwise) {
        Map<String, Object> choices = new HashMap<>(Map.of(
                "language",
                "EN",
                "email",
                addressOf(person),
                "mail",
                MessageKind.values(),
                "sms",
                List.of(),
                "urgentInQuietHours",
                false,
                "digest",
                "AT_ONCE"));
        choices.putAll(otherwise);
        Browser.Answer answer = people.as(person).put("/api/account/notifications", choices);
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
        return person;
    }

    protected static String addressOf(StaffMember person) {
        return person.login() + "@office.example.org";
    }

    protected static List<MimeMessage> mailsTo(StaffMember person) {
        List<MimeMessage> mails = new ArrayList<>();
        for (MimeMessage mail : MAIL.getReceivedMessages()) {
            try {
                if (mail.getAllRecipients()[0].toString().equals(addressOf(person))) {
                    mails.add(mail);
                }
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
        return mails;
    }

    protected static List<String> subjectsTo(StaffMember person) {
        return mailsTo(person).stream().map(SendingTest::subject).toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A webhook of that department, added by an administrator. */
    UUID webhook(String department, String url) {
        Browser.Answer answer = people.as("MARKET", Role.ADMINISTRATOR)
                .post(
                        "/api/administration/webhooks",
                        Map.of("department", department, "url", url, "secret", Receiver.SECRET, "active", true));
        if (answer.status() != 201) {
            throw new AssertionError(answer.text());
        }
        return UUID.fromString(answer.json().get("id").asString());
    }

    /** State and attempts of what was to go to a person or webhook, in the order of posting. */
    List<String> deliveriesTo(UUID receiver) {
        return jdbc.sql("""
                        select d.state || ' ' || d.attempts from message_delivery d join message m on m.id = d.message
                        where d.staff = :receiver or d.webhook = :receiver order by m.posted_at, m.id, d.channel
                        """).param("receiver", receiver).query(String.class).list();
    }
}
