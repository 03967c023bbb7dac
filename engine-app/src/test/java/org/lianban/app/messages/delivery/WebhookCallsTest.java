package org.lianban.app.messages.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Audited;
import org.lianban.app.Browser;
import org.lianban.app.messages.Letters;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class WebhookCallsTest extends SendingTest {

    @Autowired
    Departments departments;

    private final Receiver receiver = new Receiver();
    private UUID webhook;

    @BeforeEach
    void aReceiverForTheTaxOffice() {
        people.hire("TAX", Role.HEAD);
        webhook = webhook("TAX", receiver.url());
    }

    @AfterEach
    void itCloses() {
        people.as("MARKET", Role.ADMINISTRATOR).delete("/api/administration/webhooks/" + webhook);
        receiver.close();
    }

    private void postToTheTaxOffice(String subject) {
        post(Letters.to("TAX", Role.HEAD, MessageKind.RED_CARD, subject));
    }

    private JsonNode deadLetter() {
        String id = jdbc.sql("select id from message_delivery where webhook = ?")
                .param(webhook)
                .query(String.class)
                .single();
        JsonNode letters = people.as("MARKET", Role.ADMINISTRATOR)
                .get("/api/administration/dead-letters")
                .json()
                .get("items");
        for (JsonNode letter : letters) {
            if (letter.get("id").asString().equals(id)) {
                return letter;
            }
        }
        throw new AssertionError(letters.toString());
    }

    private void failUntilGivenUp() {
        receiver.fail(3, 503);
        postToTheTaxOffice("undeliverable");
        for (int attempt = 0; attempt < 3; attempt++) {
            sender.send();
            pass(Duration.ofMinutes(2));
        }
        assertThat(deliveriesTo(webhook)).containsExactly("DEAD 3");
    }

    @Test
    void areSignedAndTellOfTheDepartmentsMessages() {
        postToTheTaxOffice("for the tax office");
        post(Letters.to("FIRE", Role.HEAD, MessageKind.RED_CARD, "for others"));
        sender.send();
        sender.send();
        assertThat(receiver.taken()).hasSize(1);
        JsonNode told = receiver.taken().get(0);
        assertThat(told.get("id").asString()).isEqualTo(receiver.calls().get(0));
        assertThat(told.get("kind").asString()).isEqualTo("RED_CARD");
        assertThat(told.get("region").asString()).isEqualTo("990101");
        assertThat(told.get("department").asString()).isEqualTo("TAX");
        assertThat(told.get("subject").get("zh").asString()).isEqualTo("for the tax office");
        assertThat(told.get("link").asString()).isEqualTo("/findings");
        assertThat(told.get("postedAt").asString()).startsWith("2026-03-02T01:00");
    }

    @Test
    void tellNothingOfWhatIsForOnePerson() {
        StaffMember head = people.hire("TAX", Role.HEAD);
        post(head, MessageKind.NOTICE, "private");
        sender.send();
        assertThat(receiver.calls()).isEmpty();
    }

    @Test
    void areRepeatedWithTheSameIdEachTimeLater() {
        receiver.fail(2, 500);
        postToTheTaxOffice("at last");
        sender.send();
        sender.send();
        assertThat(receiver.calls()).hasSize(1);
        pass(Duration.ofSeconds(31));
        sender.send();
        assertThat(receiver.calls()).hasSize(2);
        pass(Duration.ofSeconds(29)); // the second pause is between 30 and 60 seconds
        sender.send();
        assertThat(receiver.calls()).hasSize(2);
        pass(Duration.ofSeconds(32));
        sender.send();
        assertThat(receiver.calls()).hasSize(3).containsOnly(receiver.calls().get(0));
        assertThat(receiver.taken()).hasSize(1);
    }

    @Test
    void areGivenUpInTheEndAndTriedAgainWhenAnAdministratorSaysSo() {
        failUntilGivenUp();
        JsonNode letter = deadLetter();
        assertThat(letter.get("channel").asString()).isEqualTo("WEBHOOK");
        assertThat(letter.get("lastError").asString()).isEqualTo("HTTP 503");
        assertThat(letter.get("address").asString()).endsWith("/messages?…");
        assertThat(letter.toString()).doesNotContain("hidden").doesNotContain(Receiver.SECRET);
        Browser.Answer answer = people.as("MARKET", Role.ADMINISTRATOR)
                .post("/api/administration/dead-letters/" + letter.get("id").asString() + "/retry", "{}");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(Audited.acts(jdbc, letter.get("id").asString())).containsExactly("MESSAGE_RETRIED");
        sender.send();
        assertThat(receiver.taken()).hasSize(1);
        assertThat(receiver.calls()).hasSize(4).containsOnly(receiver.calls().get(0));
        assertThat(deliveriesTo(webhook)).containsExactly("SENT 1");
    }

    @Test
    void areSeenByTheAdministratorWithWhatBecameOfThem() {
        postToTheTaxOffice("taken");
        sender.send();
        pass(Duration.ofSeconds(5));
        receiver.fail(1, 503);
        postToTheTaxOffice("not taken yet");
        sender.send();
        JsonNode seen = people.as("MARKET", Role.ADMINISTRATOR)
                .get("/api/administration/webhooks/" + webhook)
                .json();
        assertThat(seen.get("waiting").asInt()).isEqualTo(1);
        JsonNode calls = seen.get("calls");
        assertThat(calls.size()).isEqualTo(2);
        assertThat(calls.get(0).get("state").asString()).isEqualTo("PENDING");
        assertThat(calls.get(0).get("error").asString()).isEqualTo("HTTP 503");
        assertThat(calls.get(1).get("state").asString()).isEqualTo("SENT");
        assertThat(calls.get(1).has("error")).isFalse();
        assertThat(calls.get(1).get("kindTitle").get("zh").asString()).isEqualTo("红牌");
    }

    @Test
    void thatWereGivenUpAreNoBusinessOfAnotherRegion() {
        failUntilGivenUp();
        departments.register(List.of(new Department(
                "ELSEWHERE", "990102", new LocalisedText("他区某局", "Elsewhere"), Department.Kind.DEPARTMENT)));
        Browser stranger = people.as("ELSEWHERE", Role.ADMINISTRATOR);
        assertThat(stranger.get("/api/administration/dead-letters")
                        .json()
                        .get("items")
                        .size())
                .isZero();
        assertThat(stranger.post(
                                "/api/administration/dead-letters/"
                                        + deadLetter().get("id").asString() + "/retry",
                                "{}")
                        .status())
                .isEqualTo(404);
        assertThat(deliveriesTo(webhook)).containsExactly("DEAD 3");
    }

    @Test
    void followNoRedirect() {
        receiver.fail(1, 307);
        postToTheTaxOffice("no detour");
        sender.send();
        assertThat(receiver.calls()).hasSize(1);
        assertThat(deliveriesTo(webhook)).containsExactly("PENDING 1");
    }

    @Test
    void ofAReceiverThatDoesNotAnswerDoNotStopTheOthers() {
        UUID closed;
        try (Receiver gone = new Receiver()) {
            closed = webhook("TAX", gone.url());
        }
        postToTheTaxOffice("first");
        postToTheTaxOffice("second");
        sender.send();
        assertThat(receiver.taken()).hasSize(2);
        assertThat(deliveriesTo(closed)).containsExactly("PENDING 1", "PENDING 1");
        people.as("MARKET", Role.ADMINISTRATOR).delete("/api/administration/webhooks/" + closed);
        pass(Duration.ofMinutes(1));
        sender.send();
        assertThat(deliveriesTo(closed)).containsOnly("DROPPED 1");
    }

    @Test
    void areMeteredByChannelAndOutcome() {
        failUntilGivenUp();
        postToTheTaxOffice("taken");
        sender.send();
        Browser administrator = people.as("MARKET", Role.ADMINISTRATOR);
        administrator.get("/actuator/prometheus"); // figures are told from the second time on
        String scraped = administrator.get("/actuator/prometheus").text();
        assertThat(scraped)
                .containsPattern("lianban_outbox_backlog\\{channel=\"SMS\"\\} 0")
                .containsPattern("lianban_outbox_dead\\{channel=\"WEBHOOK\"\\} [1-9]")
                .containsPattern("lianban_messages_sent_total\\{channel=\"WEBHOOK\",outcome=\"dead\"\\} [1-9]")
                .containsPattern("lianban_messages_sent_total\\{channel=\"WEBHOOK\",outcome=\"sent\"\\} [1-9]");
    }

    @Test
    void goToTheReceiverOfTheWholeRegionToo() {
        try (Receiver regional = new Receiver()) {
            UUID all = UUID.fromString(people.as("MARKET", Role.ADMINISTRATOR)
                    .post(
                            "/api/administration/webhooks",
                            Map.of("url", regional.url(), "secret", Receiver.SECRET, "active", true))
                    .json()
                    .get("id")
                    .asString());
            postToTheTaxOffice("for all");
            sender.send();
            assertThat(regional.taken()).hasSize(1);
            assertThat(receiver.calls()).isEqualTo(regional.calls());
            people.as("MARKET", Role.ADMINISTRATOR).delete("/api/administration/webhooks/" + all);
        }
    }
}
