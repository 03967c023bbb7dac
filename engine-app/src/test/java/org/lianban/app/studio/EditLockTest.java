package org.lianban.app.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.Audited;
import org.lianban.app.Browser;
import org.lianban.app.casework.Race;
import org.lianban.app.time.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Two designers and one draft. */
class EditLockTest extends StudioTest {

    @Autowired
    MovableClock clock;

    private Browser one;
    private Browser other;
    private String part;

    @BeforeEach
    void aDraftThatOneIsEditing() {
        one = designer();
        other = designer();
        part = newModel(one);
        lock(one, part);
    }

    @AfterEach
    void theClockGoesAsItShould() {
        clock.setOffset(Duration.ZERO);
    }

    private Browser.Answer hold(Browser browser) {
        return browser.post(part + "/lock", Map.of());
    }

    private Browser.Answer takeOver(Browser browser) {
        return browser.post(part + "/lock/take-over", Map.of());
    }

    private int saving(Browser browser, int base, String marker) {
        return save(browser, part, base, drawn(browser, part, marker)).status();
    }

    private static String reason(Browser.Answer answer) {
        assertThat(answer.status()).isEqualTo(409);
        return answer.json().get("reason").asString();
    }

    @Test
    void theSecondIsToldWhoEditsAndSavesNothing() {
        Browser.Answer refused = hold(other);
        assertThat(reason(refused)).isEqualTo("LOCKED");
        assertThat(refused.json().get("by").asString()).isNotEmpty();
        assertThat(refused.json().get("detail").asString())
                .contains(refused.json().get("by").asString());
        assertThat(reason(save(other, part, 1, drawn(other, part, "x")))).isEqualTo("LOCKED");
        assertThat(other.get(part).json().get("lock").get("mine").asBoolean()).isFalse();
        assertThat(one.get(part).json().get("lock").get("mine").asBoolean()).isTrue();
        assertThat(saving(one, 1, "one")).isEqualTo(200);
    }

    @Test
    void withoutALockNobodySaves() {
        assertThat(one.delete(part + "/lock").status()).isEqualTo(204);
        assertThat(reason(save(one, part, 1, drawn(one, part, "x")))).isEqualTo("NOT_LOCKED");
        assertThat(hold(other).status()).isEqualTo(200);
    }

    @Test
    void whoIsTakenOverIsToldByWhomAtTheNextSaving() {
        assertThat(saving(one, 1, "one")).isEqualTo(200);
        assertThat(takeOver(other).status()).isEqualTo(200);
        Browser.Answer refused = save(one, part, 2, drawn(one, part, "more"));
        assertThat(reason(refused)).isEqualTo("TAKEN_OVER");
        assertThat(refused.json().get("by").asString())
                .isEqualTo(one.get(part)
                        .json()
                        .get("lock")
                        .get("holder")
                        .get("name")
                        .asString());
        assertThat(saving(other, 2, "other")).isEqualTo(200);
        assertThat(Audited.acts(jdbc, "model/" + one.get(part).json().get("key").asString()))
                .containsExactly("EDITING_TAKEN_OVER");
    }

    @Test
    void whoHadItOnceCannotSaveOverWhatTheOtherDid() {
        takeOver(other);
        assertThat(saving(other, 1, "other")).isEqualTo(200);
        other.delete(part + "/lock");
        lock(one, part);
        assertThat(reason(save(one, part, 1, drawn(one, part, "one")))).isEqualTo("STALE");
        assertThat(file(one, part, 2)).contains("other");
    }

    @Test
    void aLeaseThatIsOverIsFreeForOthersAndUntilThenItsHolders() {
        clock.setOffset(Duration.ofSeconds(59));
        assertThat(hold(other).status()).isEqualTo(409);
        clock.setOffset(Duration.ofSeconds(70));
        assertThat(one.get(part).json().get("lock")).isNull();
        assertThat(saving(one, 1, "after a nap")).isEqualTo(200);
        assertThat(hold(other).status()).isEqualTo(409);
        clock.setOffset(Duration.ofSeconds(140));
        assertThat(hold(other).status()).isEqualTo(200);
        assertThat(reason(save(one, part, 2, drawn(one, part, "too late")))).isEqualTo("LOCKED");
    }

    @Test
    void aHeartbeatRenewsIt() {
        for (int seconds = 40; seconds <= 160; seconds += 40) {
            clock.setOffset(Duration.ofSeconds(seconds));
            assertThat(hold(one).status()).isEqualTo(200);
            assertThat(hold(other).status()).isEqualTo(409);
        }
    }

    @Test
    void ofTwoWhoTakeAFreeOneAtOnceOneGetsIt() throws InterruptedException {
        one.delete(part + "/lock");
        List<Callable<Integer>> both =
                List.of(() -> hold(one).status(), () -> hold(other).status());
        assertThat(Race.run(both).stream().map(Race.Result::answer).toList()).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void ofAHolderWhoSavesAndAnotherWhoTakesOverAtOnceNothingIsLost() throws InterruptedException {
        List<Callable<Integer>> both =
                List.of(() -> saving(one, 1, "one"), () -> takeOver(other).status());
        List<Integer> answers = Race.run(both).stream().map(Race.Result::answer).toList();
        assertThat(answers.get(1)).isEqualTo(200);
        int head = head(one, part).get("number").asInt();
        assertThat(head).isEqualTo(answers.get(0) == 200 ? 2 : 1);
        assertThat(saving(other, head, "other")).isEqualTo(200);
    }

    @Test
    void keepsOthersFromRemovingThePartOrDiscardingTheChange() {
        String change =
                "/api/studio/changes/" + one.get(part).json().get("change").asString();
        assertThat(reason(other.delete(part))).isEqualTo("LOCKED");
        assertThat(reason(other.post(change + "/discard", Map.of()))).isEqualTo("LOCKED");
        assertThat(one.delete(part).status()).isEqualTo(204);
    }
}
