package org.lianban.app.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.casework.Race;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;

/** What its owner makes different about a report that is sent regularly. */
class ReportChangesTest extends ReportScene {

    private int changed(int version, Map<String, Object> otherwise) {
        return put(version, otherwise).status();
    }

    private Browser.Answer put(int version, Map<String, Object> otherwise) {
        return browser.put("/api/reports/" + shown().get("id").asString(), change(version, otherwise));
    }

    private String shown(String field) {
        return shown().get(field).asString();
    }

    @Test
    void isWhenItGoesHowItIsNamedAndWhoGetsItAndTheListStays() {
        save(Map.of());
        StaffMember reader = reachableByMail(people.hire("MARKET", Role.HEAD), Map.of());
        assertThat(changed(
                        1,
                        Map.of(
                                "name",
                                "Open cards",
                                "format",
                                "XLSX",
                                "often",
                                "WEEK",
                                "day",
                                3,
                                "hour",
                                15,
                                "readers",
                                List.of(reader.login()))))
                .isEqualTo(204);
        assertThat(List.of(shown("name"), shown("format"), shown("often"), shown("day"), shown("hour"), shown("path")))
                .containsExactly("Open cards", "XLSX", "WEEK", "3", "15", "/api/findings");
        assertThat(shown("page")).isEqualTo("/findings?state=ISSUED");
        assertThat(shown("nextDue")).isEqualTo("2026-03-04T07:00:00Z");
        assertThat(shown().get("readers").size()).isEqualTo(1);
        assertThat(shown().get("readers").get(0).get("login").asString()).isEqualTo(reader.login());
        moveTo("2026-03-03T08:00");
        reports.send();
        assertThat(mailsTo(owner)).isEmpty();
        moveTo("2026-03-04T15:00");
        reports.send();
        assertThat(subjectsTo(reader)).containsExactly("[lianban] Open cards 2026-03-04");
    }

    @Test
    void isRefusedOnceItWasChangedSinceItWasRead() {
        save(Map.of());
        assertThat(changed(1, Map.of("name", "First"))).isEqualTo(204);
        Browser.Answer second = put(1, Map.of("name", "Second"));
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.json().get("currentVersion").asInt()).isEqualTo(2);
        assertThat(shown("name")).isEqualTo("First");
        assertThat(changed(shown().get("version").asInt(), Map.of("name", "Second")))
                .isEqualTo(204);
    }

    @Test
    void isTakenOnceFromTwoWhoChangeItAtOnce() throws InterruptedException {
        save(Map.of());
        Callable<Integer> press = () -> changed(1, Map.of("hour", 9));
        assertThat(Race.run(List.of(press, press)).stream().map(Race.Result::answer))
                .containsExactlyInAnyOrder(204, 412);
        assertThat(shown().get("version").asInt()).isEqualTo(2);
    }

    @Test
    void leavesAPausedReportPaused() {
        save(Map.of());
        browser.post("/api/reports/" + shown("id") + "/pause", Map.of());
        assertThat(changed(1, Map.of("hour", 9))).isEqualTo(204);
        assertThat(shown().hasNonNull("nextDue")).isFalse();
    }

    @Test
    void isNoReaderWhoCannotBeReachedAndTheListSaysWhoThatIs() {
        StaffMember gone = reachableByMail(people.hire("MARKET", Role.HEAD), Map.of());
        save(Map.of("readers", List.of(gone.login())));
        jdbc.sql("update notification_preference set email = null where staff = ?")
                .param(gone.id())
                .update();
        assertThat(shown().get("readers").get(0).get("reachable").asBoolean()).isFalse();
        assertThat(changed(1, Map.of("readers", List.of(gone.login())))).isEqualTo(400);
        assertThat(changed(1, Map.of("often", "WEEK"))).isEqualTo(400);
        assertThat(shown().get("version").asInt()).isEqualTo(1);
        assertThat(changed(1, Map.of())).isEqualTo(204);
    }
}
