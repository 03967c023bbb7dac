package org.lianban.app.supervision.rule.uncounted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.CaseStory;
import org.lianban.app.supervision.PauseStory;
import org.lianban.app.supervision.trace.Activity;

class IdlePauseTest {

    private static CaseStory paused(PauseStory pause) {
        return CaseStory.received("2026-03-02").accepted("2026-03-02").with(pause);
    }

    /** Wednesday, 4 March, at most until 1 April. */
    private static PauseStory pause() {
        return PauseStory.from("2026-03-04").cap("2026-04-01");
    }

    private static List<String> look(CaseStory story) {
        return story.seenBy(new IdlePause());
    }

    @Test
    void isFoundAfterTenWorkingDaysWithoutAnything() {
        assertThat(look(paused(pause()))).containsExactly("U7 Y 2026-03-19 s1");
    }

    @Test
    void isFoundTenWorkingDaysAfterTheLastThingThatWasDone() {
        assertThat(look(paused(pause()).did("2026-03-10", "SAMPLE_TAKEN"))).containsExactly("U7 Y 2026-03-25 s1");
    }

    @Test
    void isFoundOnceAtTheFirstStretch() {
        assertThat(look(paused(pause().cap(null)).did("2026-03-26", "ASKED").did("2026-04-20", "ASKED")))
                .containsExactly("U7 Y 2026-03-19 s1");
    }

    @Test
    void isNotFoundWhenItEndedBefore() {
        assertThat(look(paused(pause().resumed("2026-03-18")))).isEmpty();
        assertThat(look(paused(pause().cap("2026-03-17")))).isEmpty();
    }

    @Test
    void isNotFoundWhileSomethingIsDone() {
        CaseStory story = paused(pause()).did("2026-03-11", "SAMPLE_TAKEN").did("2026-03-20", "ASKED");
        assertThat(look(story)).isEmpty();
    }

    @Test
    void isFoundAlthoughAnotherDepartmentIsBusy() {
        CaseStory story = paused(pause())
                .with(new Activity(CaseStory.at("2026-03-11"), "FIRE", "li", "WORK", "fire-safety-check", true));
        assertThat(look(story)).containsExactly("U7 Y 2026-03-19 s1");
    }

    @Test
    void isNotFoundWhileItIsTheApplicantsTurn() {
        assertThat(look(paused(pause().waitingForTheApplicant()))).isEmpty();
    }
}
