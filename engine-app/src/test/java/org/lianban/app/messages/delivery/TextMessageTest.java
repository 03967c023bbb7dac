package org.lianban.app.messages.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.organisation.StaffMember;
import tools.jackson.databind.JsonNode;

class TextMessageTest extends SendingTest {

    @Test
    void saysOnlyTheHeadingAndBringsItsId() {
        StaffMember person =
                reachableByMail(Map.of("language", "ZH", "phone", "13900000001", "sms", List.of("RED_CARD")));
        post(person, MessageKind.RED_CARD, "办件\"十七\"超期");
        post(person, MessageKind.YELLOW_CARD, "不发短信");
        sender.send();
        List<JsonNode> sent = PHONES.sentTo("13900000001");
        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).get("text").asString()).isEqualTo("联办红牌：办件\"十七\"超期");
        assertThat(sent.get(0).get("id").asString()).hasSize(36);
        assertThat(mailsTo(person)).hasSize(2);
    }

    @Test
    void ofAFloodSaysHowManyThereAre() {
        StaffMember person = reachableByMail(
                Map.of("phone", "13900000002", "sms", List.of("RED_CARD", "YELLOW_CARD"), "mail", List.of()));
        for (int number = 0; number < 6; number++) {
            post(person, MessageKind.RED_CARD, "red " + number);
            post(person, MessageKind.YELLOW_CARD, "yellow " + number);
        }
        sender.send();
        assertThat(PHONES.sentTo("13900000002")).singleElement().satisfies(sms -> assertThat(
                        sms.get("text").asString())
                .isEqualTo("lianban: 12 new messages (Yellow card 6, Red card 6); log in to see them."));
    }
}
