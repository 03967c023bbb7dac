package org.lianban.app.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.Browser.Answer;
import org.lianban.app.People;
import org.lianban.app.demonstration.cast.DemonstrationAccounts;
import org.lianban.app.demonstration.people.Callers;
import org.lianban.app.demonstration.script.CaseScript;
import org.lianban.app.demonstration.script.Chance;
import org.lianban.app.demonstration.script.ScriptWriter;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.Clocks;
import org.lianban.app.time.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@DemonstrationTest
@TestPropertySource(properties = "lianban.test=clock")
class ClockTest {

    private static final String CLOCK = "/api/demonstration/clock";

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void setTheClockRight() {
        clock.setOffset(Duration.ZERO);
    }

    @Nested
    class MovingForward {

        @Autowired
        ScriptWriter writer;

        @Autowired
        Callers callers;

        @Autowired
        Clocks clocks;

        @Test
        void acceptsByLawWhatNobodyCheckedAndMakesItOverdue() {
            UUID caseId = callers.apply(smallScript()).caseId();
            LocalDate before = LocalDate.now(clock);

            Answer answer = administrator().post(CLOCK, Map.of("days", 100));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().get("offsetDays").asInt()).isEqualTo(100);
            assertThat(LocalDate.now(clock)).isEqualTo(before.plusDays(100));
            assertThat(jdbc.sql("select accepted_how from approval_case where id = ?")
                            .param(caseId)
                            .query(String.class)
                            .single())
                    .isEqualTo("DEEMED");
            assertThat(clocks.ofCase(caseId))
                    .filteredOn(view -> view.kind() == ClockKind.STATUTORY)
                    .singleElement()
                    .satisfies(view -> assertThat(view.overdue()).isPositive());
        }

        @Test
        void isRememberedForTheNextStart() {
            administrator().post(CLOCK, Map.of("until", LocalDate.now(clock).plusDays(3)));
            long stored = jdbc.sql("select offset_seconds from demonstration_clock")
                    .query(Long.class)
                    .single();
            assertThat(stored).isEqualTo(Duration.ofDays(3).toSeconds());
        }

        /** The script of somebody with a single item, whose limit is short. */
        private CaseScript smallScript() {
            return IntStream.range(0, 1_000)
                    .mapToObj(number -> writer.write(new Chance(1, number)))
                    .filter(script -> script.items().size() == 1)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Nested
    class Refuses {

        @Test
        void toStandStillOrToGoBack() {
            assertThat(move(Map.of("days", 0)).status()).isEqualTo(400);
            assertThat(move(Map.of("days", -1)).status()).isEqualTo(400);
            Answer back = move(Map.of("until", LocalDate.now(clock)));
            assertThat(back.status()).isEqualTo(400);
            assertThat(back.json().get("errors").get(0).get("field").asString()).isEqualTo("until");
        }

        @Test
        void bothWaysAtOnceAndNeither() {
            assertThat(move(Map.of()).status()).isEqualTo(400);
            assertThat(move(Map.of("days", 2, "until", LocalDate.now(clock).plusDays(2)))
                            .status())
                    .isEqualTo(400);
        }

        @Test
        void toGoTooFar() {
            Answer answer = move(Map.of("days", 401));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().get("remedy").asString()).isEqualTo("请少移几天。");
            assertThat(clock.offset()).isZero();
        }

        @Test
        void whoeverIsNoAdministrator() {
            Browser clerk = loggedIn("clerk1");
            assertThat(clerk.post(CLOCK, Map.of("days", 1)).status()).isEqualTo(403);
            assertThat(clerk.get(CLOCK).status()).isEqualTo(403);
            assertThat(people.browser().get(CLOCK).status()).isEqualTo(401);
        }

        private Answer move(Map<String, ?> body) {
            return administrator().post(CLOCK, body);
        }
    }

    private Browser administrator() {
        return loggedIn("admin");
    }

    private Browser loggedIn(String login) {
        Browser browser = people.browser();
        assertThat(browser.logIn(login, DemonstrationAccounts.PASSWORD).status())
                .isEqualTo(200);
        return browser;
    }
}
