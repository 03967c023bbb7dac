package org.lianban.app.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

@LianbanTest
class DraftTest {

    private static final String OPINION = "/api/tasks/1/opinion";

    @Autowired
    People people;

    @Test
    void isThereOnAnotherMachineTheLastAsItWasTyped() {
        StaffMember approver = people.hire("MARKET", Role.APPROVER);
        Browser desk = people.as(approver);
        desk.put("/api/drafts", draft("half"));
        desk.put("/api/drafts", draft("half a sentence"));
        Browser.Answer elsewhere = people.as(approver).get("/api/drafts?form=" + OPINION);
        assertThat(elsewhere.json().path("content").asString()).isEqualTo("half a sentence");
        assertThat(elsewhere.json().path("keptAt").asString()).isNotEmpty();
    }

    @Test
    void isNobodyElses() {
        people.as("MARKET", Role.APPROVER).put("/api/drafts", draft("mine"));
        Browser.Answer other = people.as("MARKET", Role.APPROVER).get("/api/drafts?form=" + OPINION);
        assertThat(other.json().has("content")).isFalse();
    }

    @Test
    void isGoneOnceItIsDropped() {
        Browser desk = people.as("FIRE", Role.APPROVER);
        desk.put("/api/drafts", draft("handed in"));
        assertThat(desk.delete("/api/drafts?form=" + OPINION).status()).isEqualTo(204);
        assertThat(desk.get("/api/drafts?form=" + OPINION).json().has("content"))
                .isFalse();
    }

    @Test
    void isRefusedWhereItIsLongerThanAnyForm() {
        Browser.Answer refused = people.as("FIRE", Role.APPROVER).put("/api/drafts", draft("x".repeat(65_537)));
        assertThat(refused.status()).isEqualTo(400);
    }

    private static Map<String, String> draft(String content) {
        return Map.of("form", OPINION, "content", content);
    }
}
