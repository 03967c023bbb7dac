package org.lianban.app.organisation.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stands in for whom, and who may say so. */
@LianbanTest
class SubstitutionTest {

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Test
    void isNamedByThePersonAndTakenBack() {
        StaffMember absent = people.hire("FIRE", Role.APPROVER);
        StaffMember substitute = people.hire("FIRE", Role.APPROVER);
        Browser browser = people.as(absent);
        Answer named = name(browser, absent, substitute, 1, 5);
        assertThat(named.status()).isEqualTo(200);
        assertThat(named.json().get("substitution").get("substitute").asString())
                .isEqualTo(substitute.login());
        Answer takenBack = browser.put("/api/staff/" + absent.login() + "/substitution", "null");
        assertThat(takenBack.json().has("substitution")).isFalse();
    }

    @Test
    void isRefusedAcrossDepartments() {
        StaffMember absent = people.hire("FIRE", Role.APPROVER);
        StaffMember stranger = people.hire("HEALTH", Role.APPROVER);
        assertThat(name(people.as(absent), absent, stranger, 1, 5).status()).isEqualTo(422);
    }

    @Test
    void isRefusedForOneself() {
        StaffMember absent = people.hire("FIRE", Role.APPROVER);
        assertThat(name(people.as(absent), absent, absent, 1, 5).status()).isEqualTo(422);
    }

    @Test
    void neverGoesOnToAThird() {
        StaffMember first = people.hire("FIRE", Role.APPROVER);
        StaffMember second = people.hire("FIRE", Role.APPROVER);
        StaffMember third = people.hire("FIRE", Role.APPROVER);
        Browser head = people.as("FIRE", Role.HEAD);
        assertThat(name(head, first, second, 1, 5).status()).isEqualTo(200);
        assertThat(name(head, second, third, 5, 6).status()).isEqualTo(422);
        assertThat(name(head, third, first, 4, 4).status()).isEqualTo(422);
        assertThat(name(head, second, first, 2, 2).status()).isEqualTo(422);
        assertThat(name(head, second, third, 6, 9).status()).isEqualTo(200);
    }

    @Test
    void isRefusedForThePastAndForDaysThatRunBackwards() {
        StaffMember absent = people.hire("FIRE", Role.APPROVER);
        StaffMember substitute = people.hire("FIRE", Role.APPROVER);
        Browser browser = people.as(absent);
        assertThat(name(browser, absent, substitute, -5, -2).status()).isEqualTo(400);
        assertThat(name(browser, absent, substitute, 5, 4).status()).isEqualTo(400);
    }

    @Test
    void isTakenBackByTheSameWhoSetIt() {
        StaffMember absent = people.hire("FIRE", Role.APPROVER);
        StaffMember substitute = people.hire("FIRE", Role.APPROVER);
        String address = "/api/staff/" + absent.login() + "/substitution";
        Browser browser = people.as(absent);
        name(browser, absent, substitute, 0, 5);
        assertThat(browser.get("/api/session")
                        .json()
                        .get("substitution")
                        .get("substitute")
                        .asString())
                .isEqualTo(substitute.login());
        assertThat(people.as(substitute).delete(address).status()).isEqualTo(403);
        assertThat(people.as("HEALTH", Role.HEAD).delete(address).status()).isEqualTo(403);
        Answer takenBack = browser.delete(address);
        assertThat(takenBack.status()).isEqualTo(200);
        assertThat(takenBack.json().has("substitution")).isFalse();
        assertThat(browser.delete(address).status()).isEqualTo(200);
        assertThat(name(people.as(substitute), substitute, absent, 0, 5).status())
                .as("nobody relies on him any more")
                .isEqualTo(200);
    }

    @Test
    void isForAYearAtMostAndNotYearsAhead() {
        StaffMember absent = people.hire("FIRE", Role.APPROVER);
        StaffMember substitute = people.hire("FIRE", Role.APPROVER);
        Browser browser = people.as(absent);
        assertThat(name(browser, absent, substitute, 1, 400).status()).isEqualTo(400);
        assertThat(name(browser, absent, substitute, 400, 401).status()).isEqualTo(400);
        assertThat(name(browser, absent, substitute, -700_000, 3_000_000).status())
                .isEqualTo(400);
        assertThat(name(browser, absent, substitute, 360, 720).status()).isEqualTo(200);
    }

    @Test
    void isNoBusinessOfColleaguesOrOtherHeads() {
        StaffMember absent = people.hire("FIRE", Role.APPROVER);
        StaffMember substitute = people.hire("FIRE", Role.APPROVER);
        assertThat(name(people.as(substitute), absent, substitute, 1, 5).status())
                .isEqualTo(403);
        assertThat(name(people.as("HEALTH", Role.HEAD), absent, substitute, 1, 5)
                        .status())
                .isEqualTo(403);
    }

    private Answer name(Browser browser, StaffMember absent, StaffMember substitute, int from, int to) {
        return browser.put(
                "/api/staff/" + absent.login() + "/substitution",
                Map.of(
                        "substitute", substitute.login(),
                        "from", LocalDate.now(clock).plusDays(from).toString(),
                        "to", LocalDate.now(clock).plusDays(to).toString()));
    }
}
