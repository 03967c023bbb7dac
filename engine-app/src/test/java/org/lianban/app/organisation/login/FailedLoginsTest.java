package org.lianban.app.organisation.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser.Answer;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.time.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Who guesses passwords is locked out for a while. */
@LianbanTest
class FailedLoginsTest {

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void setTheClockRight() {
        clock.setOffset(Duration.ZERO);
    }

    @Test
    void lockTheAccountAfterFiveForAQuarterOfAnHour() {
        StaffMember member = people.hire("MARKET", Role.CLERK);
        fail(member.login(), 5);
        Answer locked = people.browser().logIn(member.login(), People.PASSWORD);
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.json().get("until").asString()).isNotEmpty();
        assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(800, 901);

        clock.setOffset(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(people.browser().logIn(member.login(), People.PASSWORD).status())
                .isEqualTo(200);
    }

    @Test
    void areForgottenAfterASuccess() {
        StaffMember member = people.hire("MARKET", Role.CLERK);
        fail(member.login(), 4);
        people.as(member);
        fail(member.login(), 4);
        people.as(member);
    }

    @Test
    void doNotTellWhetherTheAccountExists() {
        StaffMember member = people.hire("MARKET", Role.CLERK);
        for (int i = 0; i < 7; i++) {
            Answer known = people.browser().logIn(member.login(), "wrong password");
            Answer unknown = people.browser().logIn("nobody-" + member.login(), "wrong password");
            assertThat(unknown.status()).isEqualTo(known.status());
            assertThat(unknown.json().get("detail")).isEqualTo(known.json().get("detail"));
        }
    }

    @Test
    void madeAtTheSameMomentCountLikeOthers() throws Exception {
        StaffMember member = people.hire("MARKET", Role.CLERK);
        Callable<Integer> guess =
                () -> people.browser().logIn(member.login(), "wrong password").status();
        ExecutorService guessers = Executors.newFixedThreadPool(8);
        try {
            List<Integer> statuses = guessers
                    .invokeAll(Stream.generate(() -> guess).limit(16).toList())
                    .stream()
                    .map(FailedLoginsTest::get)
                    .toList();
            assertThat(statuses).filteredOn(status -> status == 401).hasSize(5);
            assertThat(statuses).filteredOn(status -> status == 429).hasSize(11);
        } finally {
            guessers.shutdown();
        }
    }

    private void fail(String login, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(people.browser().logIn(login, "wrong password").status()).isEqualTo(401);
        }
    }

    private static int get(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
