package org.lianban.app.messages.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@LianbanTest
class NotificationTest {

    private static final String PATH = "/api/account/notifications";

    @Autowired
    People people;

    private static Map<String, Object> choices(Map<String, Object> besides) {
        Map<String, Object> choices = new HashMap<>(Map.of(
                "language",
                "EN",
                "email",
                "li.na@office.example.org",
                "phone",
                "+8613900000000",
                "mail",
                List.of("RED_CARD", "ORDER"),
                "sms",
                List.of("RED_CARD"),
                "quietHours",
                Map.of("from", "22:00", "to", "07:30"),
                "urgentInQuietHours",
                true,
                "digest",
                "DAILY",
                "digestHour",
                8));
        choices.putAll(besides);
        return choices;
    }

    @Test
    void whoSaidNothingGetsEverythingByMailOnceThereIsAnAddress() {
        JsonNode settings = people.as("MARKET", Role.CLERK).get(PATH).json();
        JsonNode choices = settings.get("choices");
        assertThat(choices.has("email")).isFalse();
        assertThat(choices.get("mail").size()).isEqualTo(settings.get("kinds").size());
        assertThat(choices.get("sms").toString()).isEqualTo("[\"RED_CARD\",\"ESCALATION\"]");
        assertThat(choices.get("digest").asString()).isEqualTo("AT_ONCE");
    }

    @Test
    void whatOneChoseStaysSoForOneselfOnly() {
        Browser browser = people.as("MARKET", Role.CLERK);
        JsonNode chosen = browser.put(PATH, choices(Map.of())).json().get("choices");
        assertThat(browser.get(PATH).json().get("choices")).isEqualTo(chosen);
        assertThat(chosen.get("email").asString()).isEqualTo("li.na@office.example.org");
        assertThat(chosen.get("mail").toString()).isEqualTo("[\"RED_CARD\",\"ORDER\"]");
        assertThat(chosen.get("quietHours").toString()).isEqualTo("{\"from\":\"22:00\",\"to\":\"07:30\"}");
        assertThat(chosen.get("digestHour").asInt()).isEqualTo(8);
        assertThat(people.as("MARKET", Role.ADMINISTRATOR)
                        .get(PATH)
                        .json()
                        .get("choices")
                        .has("email"))
                .isFalse();
    }

    @Test
    void whatDoesNotFitIsRefused() {
        Browser browser = people.as("MARKET", Role.CLERK);
        List<Map<String, Object>> wrong = List.of(
                Map.of("email", "li.na"),
                Map.of("email", "a@b.example\nBcc: c@d.example"),
                Map.of("phone", "call me"),
                Map.of("mail", List.of("GOSSIP")),
                Map.of("quietHours", Map.of("from", "22:00", "to", "22:00")),
                Map.of("quietHours", Map.of("from", "24:00", "to", "07:00")),
                Map.of("digestHour", 24),
                Map.of("digest", "HOURLY"));
        assertThat(wrong).allSatisfy(besides -> {
            Answer answer = browser.put(PATH, choices(besides));
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        });
    }

    @Test
    void anInstallationWithoutServersSaysSo() {
        JsonNode settings = people.as("MARKET", Role.CLERK).get(PATH).json();
        assertThat(settings.get("mailOffered").asBoolean()).isFalse();
        assertThat(settings.get("smsOffered").asBoolean()).isFalse();
    }

    @Test
    void whatDoesNotFitTogetherIsToldAtOnce() {
        Map<String, Object> wrong =
                choices(Map.of("quietHours", Map.of("from", "22:00", "to", "22:00"), "digest", "AT_ONCE"));
        assertThat(people.as("MARKET", Role.CLERK)
                        .put(PATH, wrong)
                        .json()
                        .get("errors")
                        .findValuesAsString("field"))
                .containsExactly("quietHours", "digestHour");
    }
}
