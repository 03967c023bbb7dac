package org.lianban.app.supervision.rule.uncounted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.CaseStory;
import org.lianban.app.supervision.PauseStory;

class RepeatedPauseTest {

    private static List<String> look(PauseStory... pauses) {
        CaseStory story = CaseStory.received("2026-03-02");
        List.of(pauses).forEach(story::with);
        return story.seenBy(new RepeatedPause());
    }

    private static PauseStory pause(String name, String ground, String from, String until) {
        return PauseStory.from(from).named(name).ground(ground).resumed(until);
    }

    @Test
    void isFoundAtTheThirdForOneGround() {
        assertThat(look(
                        pause("s1", "TESTING", "2026-03-04", "2026-03-06"),
                        pause("s2", "TESTING", "2026-03-16", "2026-03-18"),
                        pause("s3", "TESTING", "2026-03-26", "2026-03-27")))
                .containsExactly("U9 Y 2026-03-26 s3");
    }

    @Test
    void isFoundOnTheHeelsOfTheLastForOneGround() {
        assertThat(look(
                        pause("s1", "TESTING", "2026-03-04", "2026-03-06"),
                        pause("s2", "TESTING", "2026-03-11", "2026-03-13")))
                .containsExactly("U9 Y 2026-03-11 s2");
    }

    @Test
    void isFoundWhenManyGroundsFollowEachOther() {
        assertThat(look(
                        pause("s1", "TESTING", "2026-03-04", "2026-03-06"),
                        pause("s2", "EXPERT_REVIEW", "2026-03-09", "2026-03-11"),
                        pause("s3", "HEARING", "2026-03-12", "2026-03-13")))
                .containsExactly("U9 Y 2026-03-12 s3");
    }

    @Test
    void isNotFoundTwiceWithTimeBetween() {
        assertThat(look(
                        pause("s1", "TESTING", "2026-03-04", "2026-03-06"),
                        pause("s2", "TESTING", "2026-03-12", "2026-03-13")))
                .isEmpty();
    }

    @Test
    void isNotFoundForAnotherGroundOrAnotherItem() {
        assertThat(look(
                        pause("s1", "TESTING", "2026-03-04", "2026-03-06"),
                        pause("s2", "EXPERT_REVIEW", "2026-03-09", "2026-03-11")))
                .isEmpty();
        assertThat(look(
                        pause("s1", "TESTING", "2026-03-04", "2026-03-06"),
                        pause("s2", "TESTING", "2026-03-09", "2026-03-11").of("FIRE", "fire-safety-check")))
                .isEmpty();
    }
}
