package org.lianban.app.messages.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.messages.Letters;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.messages.Outbox;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@LianbanTest
class InboxTest {

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    People people;

    private StaffMember reader;
    private Browser browser;

    @BeforeEach
    void somebodyWithFiveMessages() {
        reader = people.hire("MARKET", Role.APPROVER);
        browser = people.as(reader);
        for (int number = 1; number <= 5; number++) {
            String subject = "第" + number;
            transaction.executeWithoutResult(
                    status -> outbox.post(Letters.to(reader, MessageKind.YELLOW_CARD, subject)));
        }
    }

    private JsonNode inbox(String query) {
        return browser.get("/api/messages" + query).json();
    }

    private List<String> subjects(String query) {
        List<String> subjects = new ArrayList<>();
        inbox(query)
                .get("items")
                .forEach(item -> subjects.add(item.get("subject").get("zh").asString()));
        return subjects;
    }

    @Test
    void onesMessagesComePageByPageTheNewestFirst() {
        assertThat(subjects("?limit=2")).containsExactly("第5", "第4");
        String next = inbox("?limit=2").get("next").asString();
        assertThat(subjects("?limit=3&cursor=" + next)).containsExactly("第3", "第2", "第1");
        assertThat(inbox("?limit=3&cursor=" + next).has("next")).isFalse();
    }

    @Test
    void aMessageSaysWhatItIsAbout() {
        JsonNode newest = inbox("").get("items").get(0);
        assertThat(newest.get("kind").asString()).isEqualTo("YELLOW_CARD");
        assertThat(newest.get("kindTitle").get("en").asString()).isEqualTo("Yellow card");
        assertThat(newest.get("text").get("en").asString()).isEqualTo("About 第5");
        assertThat(newest.get("link").asString()).isEqualTo("/findings");
        assertThat(newest.get("urgent").asBoolean()).isFalse();
        assertThat(newest.has("readAt")).isFalse();
    }

    @Test
    void whatOneReadIsNoLongerUnread() {
        String newest = inbox("").get("items").get(0).get("id").asString();
        assertThat(inbox("").get("unread").asInt()).isEqualTo(5);
        assertThat(browser.post("/api/messages/" + newest + "/read", "{}").status())
                .isEqualTo(204);
        String readAt = inbox("").get("items").get(0).get("readAt").asString();
        browser.post("/api/messages/" + newest + "/read", "{}");
        assertThat(inbox("").get("items").get(0).get("readAt").asString()).isEqualTo(readAt);
        assertThat(inbox("").get("unread").asInt()).isEqualTo(4);
        assertThat(subjects("?unreadOnly=true")).containsExactly("第4", "第3", "第2", "第1");
    }

    @Test
    void allAreReadAtOnce() {
        assertThat(browser.post("/api/messages/read", "{}").status()).isEqualTo(204);
        assertThat(inbox("").get("unread").asInt()).isZero();
        assertThat(subjects("?unreadOnly=true")).isEmpty();
        assertThat(subjects("")).hasSize(5);
    }

    @Test
    void nobodySeesOrReadsWhatIsForOthers() {
        String newest = inbox("").get("items").get(0).get("id").asString();
        Browser other = people.as("MARKET", Role.HEAD, Role.ADMINISTRATOR, Role.SUPERVISOR);
        assertThat(other.get("/api/messages").json().get("items").size()).isZero();
        assertThat(other.post("/api/messages/" + newest + "/read", "{}").status())
                .isEqualTo(404);
        other.post("/api/messages/read", "{}");
        assertThat(inbox("").get("unread").asInt()).isEqualTo(5);
    }

    @Test
    void aCursorOfSomebodyElseIsRefused() {
        String next = inbox("?limit=2").get("next").asString();
        assertThat(people.as("MARKET", Role.HEAD)
                        .get("/api/messages?cursor=" + next)
                        .status())
                .isEqualTo(400);
    }
}
