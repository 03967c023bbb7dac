package org.lianban.app.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.beans.factory.annotation.Autowired;

@LianbanTest
class CalendarEndpointsTest {

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    /** A closure that touches no other test: on a Sunday, years before any case. */
    private static Map<String, Object> closure(String kind) {
        return Map.of(
                "publishedOn", "2019-05-06",
                "title", "停工通知",
                "source", "市政府网站",
                "days", List.of(Map.of("date", "2019-05-12", "kind", kind, "name", "防汛")));
    }

    @Test
    void aYearIsShownToEverybodyWhoIsLoggedIn() {
        Answer answer = people.as("MARKET", Role.CLERK).get("/api/calendar?year=2026");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("workingDays").intValue()).isEqualTo(248);
        assertThat(answer.json().get("days").get(0).get("kind").stringValue()).isEqualTo("HOLIDAY");
        assertThat(people.as("MARKET", Role.CLERK).get("/api/calendar?year=1").status())
                .isEqualTo(400);
    }

    @Test
    void anAdministratorPreviewsAndPublishesAndNobodyTwice() {
        var administrator = people.as("MARKET", Role.ADMINISTRATOR);
        Answer preview = administrator.post("/api/calendar/notices/preview", closure("HOLIDAY"));
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.json().get("changed").intValue()).isZero();

        Answer published = administrator.post("/api/calendar/notices", closure("HOLIDAY"));
        assertThat(published.status()).as(published.text()).isEqualTo(201);
        assertThat(administrator
                        .post("/api/calendar/notices", closure("HOLIDAY"))
                        .status())
                .isEqualTo(409);
        assertThat(administrator.get("/api/calendar?year=2019").text()).contains("防汛", "停工通知");
    }

    @Test
    void aWrongNoticeIsRefusedFieldByField() {
        String later = LocalDate.now(clock).plusDays(3).toString();
        Answer answer = people.as("MARKET", Role.ADMINISTRATOR)
                .with("Accept-Language", "en")
                .post(
                        "/api/calendar/notices/preview",
                        Map.of("publishedOn", later, "days", closure("HOLIDAY").get("days")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("\"publishedOn\"", "\"title\"", "\"source\"", "is after today");
    }

    @Test
    void aClerkMayNot() {
        assertThat(people.as("MARKET", Role.CLERK)
                        .post("/api/calendar/notices", closure("HOLIDAY"))
                        .status())
                .isEqualTo(403);
    }
}
