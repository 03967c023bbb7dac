package org.lianban.app.organisation.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.Staff;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.organisation.StaffProfile;
import org.lianban.app.time.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@LianbanTest
class SessionTest {

    @Autowired
    private People people;

    @Autowired
    private Staff staff;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void setTheClockRight() {
        clock.setOffset(Duration.ZERO);
    }

    @Nested
    class LoggingIn {

        @Test
        void tellsWhoOneIs() {
            StaffMember member = people.hire(
                    "MARKET", java.util.Set.of(Role.HEAD, Role.APPROVER), java.util.Set.of(Authority.DECIDE));
            Browser browser = people.as(member);
            JsonNode me = browser.get("/api/session").json();
            assertThat(me.get("login").asString()).isEqualTo(member.login());
            assertThat(me.get("department").get("code").asString()).isEqualTo("MARKET");
            assertThat(me.get("roles").toString()).isEqualTo("[\"APPROVER\",\"HEAD\"]");
            assertThat(me.get("authorities").toString()).isEqualTo("[\"DECIDE\"]");
            assertThat(me.get("demonstration").asBoolean()).isFalse();
        }

        @Test
        void isAskedForWithoutASessionAndSetsTheTokenAllTheSame() {
            Browser browser = people.browser();
            Answer answer = browser.get("/api/session");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.json().get("code").asString()).isEqualTo("UNAUTHENTICATED");
            assertThat(browser.cookie("XSRF-TOKEN")).isPresent();
        }

        @Test
        void neverContinuesASessionThatWasThereBefore() {
            StaffMember member = people.hire("MARKET", Role.CLERK);
            Browser browser = people.as(member);
            String planted = browser.cookie("LIANBAN").orElseThrow();
            browser.logIn(member.login(), People.PASSWORD);
            assertThat(browser.cookie("LIANBAN").orElseThrow()).isNotEqualTo(planted);
            Answer old = people.browser().with("Cookie", "LIANBAN=" + planted).get("/api/session");
            assertThat(old.status()).isEqualTo(401);
        }

        @Test
        void keepsItsCookieFromScriptsAndOtherSites() {
            StaffMember member = people.hire("MARKET", Role.CLERK);
            List<String> cookies = people.browser()
                    .logIn(member.login(), People.PASSWORD)
                    .headers()
                    .allValues("Set-Cookie");
            assertThat(cookies)
                    .anyMatch(cookie -> cookie.startsWith("LIANBAN=")
                            && cookie.contains("HttpOnly")
                            && cookie.contains("SameSite=Strict"));
        }

        @Test
        void withoutTheTokenIsRefused() {
            Answer answer = people.browser().post("/api/session", Map.of("login", "x", "password", "y"));
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.json().get("rule").asString()).isEqualTo("csrf");
        }
    }

    @Nested
    class LoggingOut {

        @Test
        void endsTheSessionForGood() {
            Browser browser = people.as("MARKET", Role.CLERK);
            String session = browser.cookie("LIANBAN").orElseThrow();
            assertThat(browser.delete("/api/session").status()).isEqualTo(204);
            assertThat(people.browser()
                            .with("Cookie", "LIANBAN=" + session)
                            .get("/api/session")
                            .status())
                    .isEqualTo(401);
        }
    }

    @Nested
    class Ending {

        @Test
        void comesAfterHalfAnHourWithoutARequest() {
            StaffMember member = people.hire("MARKET", Role.APPROVER);
            Browser browser = people.as(member);
            age(member, "last_access_time", Duration.ofMinutes(29));
            assertThat(browser.get("/api/session").status()).isEqualTo(200);
            age(member, "last_access_time", Duration.ofMinutes(31));
            assertThat(browser.get("/api/session").status()).isEqualTo(401);
        }

        @Test
        void comesAfterTwelveHoursHoweverBusyOneIs() {
            StaffMember member = people.hire("MARKET", Role.APPROVER);
            Browser browser = people.as(member);
            age(member, "creation_time", Duration.ofHours(12).minusMinutes(1));
            assertThat(browser.get("/api/session").status()).isEqualTo(200);
            age(member, "creation_time", Duration.ofMinutes(2));
            assertThat(browser.get("/api/session").status()).isEqualTo(401);
            age(member, "creation_time", Duration.ofHours(-12));
            assertThat(browser.get("/api/session").status()).isEqualTo(401);
        }

        /** Makes the stored session of somebody older: nobody waits for half an hour. */
        private void age(StaffMember member, String column, Duration by) {
            long idle = column.equals("last_access_time") ? by.toMillis() : 0;
            jdbc.sql(
                            "update engine.spring_session set %1$s = %1$s - ?, expiry_time = expiry_time - ? where principal_name = ?"
                                    .formatted(column))
                    .params(by.toMillis(), idle, member.login())
                    .update();
        }
    }

    @Nested
    class Accounts {

        @Test
        void thatAreClosedLoseTheirSessionsAtOnce() {
            StaffMember member = people.hire("MARKET", Role.CLERK);
            Browser browser = people.as(member);
            staff.change(
                    member.login(),
                    new StaffProfile(member.name(), "MARKET", member.roles(), java.util.Set.of(), false));
            assertThat(browser.get("/api/session").status()).isEqualTo(401);
            assertThat(people.browser().logIn(member.login(), People.PASSWORD).status())
                    .isEqualTo(401);
        }

        @Test
        void thatLoseARoleLoseItWithTheNextRequest() {
            StaffMember member = people.hire("MARKET", Role.HEAD);
            Browser browser = people.as(member);
            assertThat(browser.get("/api/staff").status()).isEqualTo(200);
            staff.change(
                    member.login(),
                    new StaffProfile(member.name(), "MARKET", java.util.Set.of(Role.CLERK), java.util.Set.of(), true));
            assertThat(browser.get("/api/staff").status()).isEqualTo(403);
        }
    }

    @Nested
    class ChangingThePassword {

        @Test
        void endsOnesOtherSessions() {
            StaffMember member = people.hire("MARKET", Role.CLERK);
            Browser here = people.as(member);
            Browser elsewhere = people.as(member);
            Map<String, String> change = Map.of("old", People.PASSWORD, "chosen", "another fine password");
            assertThat(here.put("/api/session/password", change).status()).isEqualTo(204);
            assertThat(here.get("/api/session").status()).isEqualTo(200);
            assertThat(elsewhere.get("/api/session").status()).isEqualTo(401);
            assertThat(people.browser()
                            .logIn(member.login(), "another fine password")
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void needsTheOldOne() {
            Answer answer = people.as("MARKET", Role.CLERK)
                    .put("/api/session/password", Map.of("old", "wrong", "chosen", "another fine password"));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().get("errors").get(0).get("field").asString())
                    .isEqualTo("old");
        }

        @Test
        void namesTheFieldThatIsEmpty() {
            Answer answer = people.as("MARKET", Role.CLERK).put("/api/session/password", Map.of("old", "x"));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().get("errors").findValuesAsString("field")).containsExactly("chosen");
        }

        @Test
        void refusesTheOldOneAgain() {
            Answer answer = people.as("MARKET", Role.CLERK)
                    .put("/api/session/password", Map.of("old", People.PASSWORD, "chosen", People.PASSWORD));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("chosen");
        }

        @Test
        void refusesAnEasyOne() {
            Browser browser = people.as("MARKET", Role.CLERK);
            for (String easy : List.of("short", "aaaaaaaaaaaa", "1234567890", "x".repeat(129))) {
                Answer answer = browser.put("/api/session/password", Map.of("old", People.PASSWORD, "chosen", easy));
                assertThat(answer.status()).as(easy).isEqualTo(400);
                assertThat(answer.json().get("errors").get(0).get("field").asString())
                        .isEqualTo("chosen");
            }
        }
    }
}
