package org.lianban.app.organisation.staff;

import static org.assertj.core.api.Assertions.assertThat;

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
