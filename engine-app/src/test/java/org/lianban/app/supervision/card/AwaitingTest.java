package org.lianban.app.supervision.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the board puts before a supervisor is what that supervisor may and must do. */
class AwaitingTest extends CardWorld {

    private static final Map<String, String> LISTS = Map.of(
            "APPEALS", "/api/findings?state=APPEALED&step=decide",
            "ANSWERS", "/api/findings?state=ANSWERED&step=decide",
            "SILENT", "/api/findings?state=ISSUED&step=decide",
            "CARDS_SOON", "/api/findings?step=soon",
            "REPLIES", "/api/orders?replied=true",
            "LATE_ORDERS", "/api/orders?overdue=true",
            "PAST_CAP", "/api/board/cases?kind=past_cap",
            "CASES_TODAY", "/api/board/cases?kind=today",
            "SET_ASIDE", "/api/findings/set-aside?limit=100");

    @Autowired
    People people;

    private Browser department;
    private Browser first;
    private Browser other;

    @BeforeEach
    void people() {
        department = people.as("MARKET", Role.HEAD);
        first = people.as("SUPERVISION", Role.SUPERVISOR);
        other = people.as("SUPERVISION", Role.SUPERVISOR);
    }

    private void does(Browser person, String step) {
        Browser.Answer answer = person.post("/api/findings/" + card + "/" + step, Map.of("text", "理由如下"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    /** Under which lists of cards the card stands for the reader. */
    private List<String> awaited(Browser reader) {
        return LISTS.entrySet().stream()
                .filter(list -> list.getValue().startsWith("/api/findings?")
                        && rows(reader, list.getValue()).contains(card.toString()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static List<String> rows(Browser reader, String list) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = reader.get(list + cursor).json();
            page.get("items")
                    .forEach(item -> ids.add((item.has("id") ? item.get("id") : item.get("caseId")).asString()));
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        return ids;
    }

    @Test
    void aCardAwaitsWhoeverMayDecideOnItAndNobodyElse() {
        assertThat(awaited(first)).isEmpty();
        moveTo("2026-03-23T09:00");
        assertThat(awaited(first)).containsExactly("CARDS_SOON");
        moveTo("2026-03-25T09:00");
        assertThat(awaited(first)).containsExactly("SILENT");
        does(department, "answer");
        assertThat(awaited(first)).containsExactly("ANSWERS");
        does(first, "uphold");
        assertThat(awaited(first)).isEmpty();
        does(department, "appeal");
        assertThat(awaited(first)).isEmpty();
        assertThat(awaited(other)).containsExactly("APPEALS");
        does(other, "revoke");
        assertThat(awaited(other)).isEmpty();
    }

    @Test
    void eachCountIsTheLengthOfTheListBehindItAndItsFirstAreTheFirstOfTheList() {
        moveTo("2026-03-23T09:00");
        JsonNode awaiting = first.get("/api/board/awaiting").json();
        assertThat(awaiting.get("today").asString()).isEqualTo("2026-03-23");
        assertThat(awaiting.get("groups").findValuesAsString("kind")).contains("CARDS_SOON");
        for (JsonNode group : awaiting.get("groups")) {
            String kind = group.get("kind").asString();
            List<String> listed = rows(first, LISTS.get(kind));
            assertThat(group.get("count").asInt()).as(kind).isEqualTo(listed.size());
            assertThat(group.get("first")).hasSize(Math.min(3, listed.size()));
            group.get("first")
                    .forEach(item -> assertThat(listed).contains(item.get("id").asString()));
        }
    }

    @Test
    void itIsForSupervisorsOnly() {
        assertThat(department.get("/api/board/awaiting").status()).isEqualTo(403);
        assertThat(people.browser().get("/api/board/awaiting").status()).isEqualTo(401);
    }
}
