package org.lianban.app.administration.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.web.LocalisedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The trail is read by the administrators of its region, day by day and page by page, and changed by nobody. */
@LianbanTest
class TrailTest {

    private static final String PATH = "/api/administration/audit";

    @Autowired
    private People people;

    @Autowired
    private Departments departments;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aPeriodShowsItsDaysAndNoOthers() {
        StaffMember who = people.hire("MARKET", Role.values());
        screen(people.as(who));
        assertThat(find("?who=" + who.login() + "&from=2020-01-01&to=2020-01-02"))
                .isEmpty();
        assertThat(find("?who=" + who.login() + "&from=2020-01-01")).hasSize(1);
        assertThat(people.as("MARKET", Role.ADMINISTRATOR)
                        .get(PATH + "?from=2020-01-02&to=2020-01-01")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() {
        StaffMember who = people.hire("MARKET", Role.values());
        Browser browser = people.as(who);
        List<String> made = Stream.generate(() -> screen(browser)).limit(5).toList();
        Browser reader = people.as("MARKET", Role.ADMINISTRATOR);
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = reader.get(PATH + "?who=" + who.login() + "&limit=2&cursor=" + next)
                    .json();
            page.get("items").forEach(item -> seen.add(item.get("about").asString()));
            next = page.hasNonNull("next") ? page.get("next").asString() : null;
        } while (next != null);
        Collections.reverse(seen);
        assertThat(seen).isEqualTo(made);
    }

    @Test
    void anotherRegionSeesNothingOfIt() {
        departments.register(List.of(new Department(
                "FARAWAY", "990109", new LocalisedText("他区某局", "Far away"), Department.Kind.DEPARTMENT)));
        StaffMember who = people.hire("MARKET", Role.values());
        screen(people.as(who));
        assertThat(people.as("FARAWAY", Role.ADMINISTRATOR)
                        .get(PATH + "?who=" + who.login())
                        .json()
                        .get("items"))
                .isEmpty();
    }

    @Test
    void supervisorsDoNotReadIt() {
        assertThat(people.as("MARKET", Role.SUPERVISOR).get(PATH).status()).isEqualTo(403);
    }

    @Test
    void daysBeyondAllCalendarsAreTheFirstAndTheLast() {
        StaffMember who = people.hire("MARKET", Role.values());
        screen(people.as(who));
        assertThat(find("?who=" + who.login() + "&from=-999999999-01-01&to=%2B999999999-12-31"))
                .hasSize(1);
        assertThat(find("?who=" + who.login() + "&from=%2B999999999-12-31")).isEmpty();
    }

    @Test
    void theApplicationCanNeitherChangeNorForgetAnEntry() {
        assertThatThrownBy(() -> jdbc.sql("update audit_entry set who = 'x'").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry").update())
                .hasStackTraceContaining("permission denied");
    }

    private static String screen(Browser browser) {
        Browser.Answer made = browser.post("/api/screens", Map.of("name", "大厅"));
        assertThat(made.status()).as(made.text()).isLessThan(300);
        return made.json().get("id").asString();
    }

    private List<JsonNode> find(String question) {
        Browser.Answer answer = people.as("MARKET", Role.ADMINISTRATOR).get(PATH + question);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("items").valueStream().toList();
    }
}
