package org.lianban.app.messages.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.messages.MessageKind.NOTICE;
import static org.lianban.app.messages.MessageKind.RED_CARD;
import static org.lianban.app.messages.MessageKind.YELLOW_CARD;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.messages.Letters;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.Staff;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.organisation.StaffProfile;
import org.springframework.beans.factory.annotation.Autowired;

class MailTest extends SendingTest {

    @Autowired
    Staff staff;

    private StaffMember quietAtNight(Map<String, Object> besides) {
        Map<String, Object> choices = new HashMap<>(besides);
        choices.put("quietHours", Map.of("from", "22:00", "to", "07:30"));
        return reachableByMail(choices);
    }

    @Nested
    class AMessage {

        @Test
        void goesOutOnceInTheLanguageOfTheReader() throws Exception {
            StaffMember person = reachableByMail(Map.of());
            post(person, YELLOW_CARD, "case 17 is late");
            sender.send();
            sender.send();
            assertThat(subjectsTo(person)).containsExactly("[lianban] Yellow card: case 17 is late (en)");
            MimeMessage mail = mailsTo(person).get(0);
            assertThat(GreenMailUtil.getBody(mail))
                    .contains("About case 17 is late")
                    .contains("See https://approval.example.org/findings");
            assertThat(mail.getFrom()[0]).hasToString("lianban@approval.example.org");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@approval\\.example\\.org>");
            assertThat(deliveriesTo(person.id())).containsExactly("SENT 1");
        }

        @Test
        void inChineseForWhoChoseThat() {
            StaffMember person = reachableByMail(Map.of("language", "ZH"));
            post(person, RED_CARD, "办件超期");
            sender.send();
            assertThat(subjectsTo(person)).containsExactly("[联办] 红牌：办件超期");
        }

        @Test
        void isNotSentIfItWasRolledBack() {
            StaffMember person = reachableByMail(Map.of());
            transaction.executeWithoutResult(status -> {
                outbox.post(Letters.to(person, RED_CARD, "rolled back"));
                status.setRollbackOnly();
            });
            sender.send();
            assertThat(mailsTo(person)).isEmpty();
        }

        @Test
        void goesOnlyByTheChannelsThatTheReaderChoseForItsKind() {
            StaffMember person = reachableByMail(Map.of("mail", List.of("RED_CARD")));
            post(person, YELLOW_CARD, "yellow");
            post(person, RED_CARD, "red");
            sender.send();
            assertThat(subjectsTo(person)).containsExactly("[lianban] Red card: red (en)");
        }

        @Test
        void isNotSentToWhoNoLongerWorksHere() {
            StaffMember person = reachableByMail(Map.of());
            post(person, NOTICE, "too late");
            staff.change(person.login(), new StaffProfile(person.name(), "MARKET", Set.of(Role.HEAD), Set.of(), false));
            sender.send();
            assertThat(mailsTo(person)).isEmpty();
            assertThat(deliveriesTo(person.id())).containsExactly("DROPPED 0");
        }

        @Test
        void isSentOnceByHoweverManySenders() throws Exception {
            List<StaffMember> readers = IntStream.range(0, 25)
                    .mapToObj(number -> reachableByMail(Map.of()))
                    .toList();
            readers.forEach(reader -> post(reader, NOTICE, "once"));
            Callable<Boolean> one = () -> {
                sender.send();
                return true;
            };
            ExecutorService nodes = Executors.newFixedThreadPool(4);
            try {
                for (var result : nodes.invokeAll(List.of(one, one, one, one))) {
                    result.get();
                }
            } finally {
                nodes.shutdown();
            }
            assertThat(readers).allSatisfy(reader -> assertThat(mailsTo(reader)).hasSize(1));
        }
    }

    @Nested
    class QuietHours {

        @Test
        void overMidnightHoldAMessageUntilTheMorning() {
            StaffMember person = quietAtNight(Map.of());
            moveTo("2026-03-02T23:10");
            post(person, NOTICE, "at night");
            sender.send();
            moveTo("2026-03-03T07:29");
            sender.send();
            assertThat(mailsTo(person)).isEmpty();
            assertThat(deliveriesTo(person.id())).containsExactly("HELD 0");
            moveTo("2026-03-03T07:30");
            sender.send();
            assertThat(mailsTo(person)).hasSize(1);
        }

        @Test
        void holdTheUrgentTooUnlessTheReaderSaysOtherwise() {
            StaffMember sleeper = quietAtNight(Map.of());
            StaffMember watcher = quietAtNight(Map.of("urgentInQuietHours", true));
            moveTo("2026-03-02T23:10");
            post(sleeper, RED_CARD, "red");
            post(watcher, RED_CARD, "red");
            post(watcher, YELLOW_CARD, "yellow");
            sender.send();
            assertThat(mailsTo(sleeper)).isEmpty();
            assertThat(subjectsTo(watcher)).containsExactly("[lianban] Red card: red (en)");
        }
    }

    @Nested
    class ADigest {

        @Test
        void ofADayIsOneMail() {
            StaffMember person = reachableByMail(Map.of("digest", "DAILY", "digestHour", 17));
            moveTo("2026-03-02T17:30");
            post(person, YELLOW_CARD, "first");
            moveTo("2026-03-03T10:00");
            post(person, YELLOW_CARD, "second");
            post(person, NOTICE, "third");
            sender.send();
            assertThat(mailsTo(person)).isEmpty();
            moveTo("2026-03-03T17:00");
            sender.send();
            assertThat(subjectsTo(person)).containsExactly("[lianban] 3 new messages: Yellow card 2, Notice 1");
            assertThat(GreenMailUtil.getBody(mailsTo(person).get(0)))
                    .contains("- 03-02 17:30 Yellow card: first (en)")
                    .contains("third (en)");
            assertThat(deliveriesTo(person.id())).containsExactly("SENT 1", "SENT 0", "SENT 0");
        }

        @Test
        void doesNotKeepTheUrgentWaiting() {
            StaffMember person = reachableByMail(Map.of("digest", "HOURLY"));
            post(person, RED_CARD, "red");
            post(person, NOTICE, "calm");
            sender.send();
            assertThat(subjectsTo(person)).containsExactly("[lianban] Red card: red (en)");
            moveTo("2026-03-02T10:00");
            sender.send();
            assertThat(subjectsTo(person)).hasSize(2).last().isEqualTo("[lianban] Notice: calm (en)");
        }
    }

    @Nested
    class AFlood {

        @Test
        void becomesOneMail() {
            StaffMember person = reachableByMail(Map.of());
            IntStream.range(0, 60).forEach(number -> post(person, RED_CARD, "case " + number));
            sender.send();
            assertThat(subjectsTo(person)).containsExactly("[lianban] 60 new messages: Red card 60");
            assertThat(GreenMailUtil.getBody(mailsTo(person).get(0))).contains("... and 10 more");
        }

        @Test
        void thatGoesOnIsGatheredUntilThereIsRoomAgain() {
            StaffMember person = reachableByMail(Map.of());
            for (int number = 0; number < 40; number++) {
                post(person, NOTICE, "drop " + number);
                sender.send();
                pass(Duration.ofSeconds(10));
            }
            assertThat(mailsTo(person)).hasSize(10);
            moveTo("2026-03-02T09:11");
            sender.send();
            assertThat(subjectsTo(person)).hasSize(11).last().isEqualTo("[lianban] 30 new messages: Notice 30");
        }
    }
}
