package org.lianban.app.organisation.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;

@LianbanTest
class StaffTest {

    @Autowired
    private People people;

    @Autowired
    private Clock clock;

    @Nested
    class Hiring {

        @Test
        void opensAnAccountThatCanLogIn() {
            Browser administrator = people.as("MARKET", Role.ADMINISTRATOR);
            Answer answer = administrator.post("/api/staff", zhang("zhang.wei"));
            assertThat(answer.status()).isEqualTo(201);
            assertThat(answer.header("Location")).isEqualTo("/api/staff/zhang.wei");
            assertThat(answer.json().get("roles").toString()).isEqualTo("[\"CLERK\",\"APPROVER\"]");
            assertThat(people.browser().logIn("zhang.wei", "a fine password").status())
                    .isEqualTo(200);
        }

        @Test
        void refusesALoginThatIsTaken() {
            Browser administrator = people.as("MARKET", Role.ADMINISTRATOR);
            administrator.post("/api/staff", zhang("zhang.taken"));
            assertThat(administrator.post("/api/staff", zhang("zhang.taken")).status())
                    .isEqualTo(409);
        }

        @Test
        void refusesTheNamesThatTheLedgersHaveForWhoIsNoneOfTheStaff() {
            Browser administrator = people.as("MARKET", Role.ADMINISTRATOR);
            for (String login : List.of("applicant", "system")) {
                assertThat(administrator.post("/api/staff", zhang(login)).status())
                        .as(login)
                        .isEqualTo(409);
            }
        }

        @Test
        void refusesADepartmentThatIsNotThere() {
            Map<String, Object> lost = new HashMap<>(zhang("zhang.lost"));
            lost.put("department", "MOON");
            Answer answer = people.as("MARKET", Role.ADMINISTRATOR).post("/api/staff", lost);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().get("errors").get(0).get("field").asString())
                    .isEqualTo("department");
        }

        private static Map<String, Object> zhang(String login) {
            return Map.of(
                    "login",
                    login,
                    "name",
                    "张伟",
                    "department",
                    "MARKET",
                    "roles",
                    List.of("APPROVER", "CLERK"),
                    "authorities",
                    List.of(),
                    "password",
                    "a fine password");
        }
    }

    @Nested
    class Changing {

        @Test
        void withANewPasswordEndsTheOldSessionsAndTheLockOut() {
            StaffMember member = people.hire("MARKET", Role.CLERK);
            Browser old = people.as(member);
            for (int i = 0; i < 5; i++) {
                people.browser().logIn(member.login(), "wrong password");
            }
            Browser administrator = people.as("MARKET", Role.ADMINISTRATOR);
            Answer answer = administrator.put("/api/staff/" + member.login(), change(true, "a newer password"));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().has("lockedUntil")).isFalse();
            assertThat(old.get("/api/session").status()).isEqualTo(401);
            assertThat(people.browser()
                            .logIn(member.login(), "a newer password")
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void ofSomebodyUnknownIsNotFound() {
            assertThat(people.as("MARKET", Role.ADMINISTRATOR)
                            .put("/api/staff/nobody", change(true, "a newer password"))
                            .status())
                    .isEqualTo(404);
        }

        private static Map<String, Object> change(boolean active, String password) {
            return Map.of(
                    "name",
                    "李娜",
                    "department",
                    "MARKET",
                    "roles",
                    List.of("CLERK"),
                    "authorities",
                    List.of(),
                    "active",
                    active,
                    "password",
                    password);
        }
    }

    @Nested
    class Listing {

        @Test
        void goesThroughEverybodyPageByPage() {
            for (int i = 0; i < 5; i++) {
                people.hire("PAGING", Role.APPROVER);
            }
            Browser head = people.as("PAGING", Role.HEAD);
            List<String> logins = new ArrayList<>();
            String next = "";
            do {
                Answer page = head.get("/api/staff?limit=2&cursor=" + next);
                logins.addAll(page.json().get("items").findValuesAsString("login"));
                next = page.json().path("next").asString("");
            } while (!next.isEmpty());
            assertThat(logins).hasSize(6).doesNotHaveDuplicates().isSorted();
        }

        @Test
        void ofAnotherDepartmentIsNotForItsHeads() {
            Browser head = people.as("PARKS", Role.HEAD);
            people.hire("MARKET", Role.CLERK);
            assertThat(head.get("/api/staff?department=MARKET").status()).isEqualTo(403);
        }

        @Test
        void withTheCursorOfAnotherListingIsRefused() {
            people.hire("WATER", Role.CLERK);
            people.hire("WATER", Role.CLERK);
            Browser administrator = people.as("WATER", Role.ADMINISTRATOR);
            String cursor = administrator
                    .get("/api/staff?department=WATER&limit=1")
                    .json()
                    .get("next")
                    .asString();
            assertThat(administrator
                            .get("/api/staff?department=WATER&limit=1&cursor=" + cursor)
                            .status())
                    .isEqualTo(200);
            assertThat(administrator.get("/api/staff?limit=1&cursor=" + cursor).status())
                    .isEqualTo(400);
        }
    }

    @Nested
    class Substituting {

        private final LocalDate today = LocalDate.now(clock);

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
                            "from", today.plusDays(from).toString(),
                            "to", today.plusDays(to).toString()));
        }
    }

    @Nested
    class Directory {

        @Test
        void listsTheColleaguesOfAnyDepartment() {
            StaffMember member = people.hire("TOBACCO", Role.APPROVER);
            Answer answer = people.as("MARKET", Role.CLERK).get("/api/colleagues?department=TOBACCO");
            assertThat(answer.json().findValuesAsString("login")).contains(member.login());
            assertThat(answer.json().findValues("authorities")).isEmpty();
        }

        @Test
        void listsTheDepartments() {
            Answer answer = people.as("MARKET", Role.CLERK).get("/api/departments");
            assertThat(answer.json().findValuesAsString("code")).contains("MARKET");
        }
    }
}
