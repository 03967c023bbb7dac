package org.lianban.app.supervision.rule.uncounted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.CaseStory;
import org.lianban.app.supervision.PauseStory;
import org.lianban.app.supervision.trace.Extended;

class LatePauseTest {

    private static List<String> look(CaseStory story) {
        return story.seenBy(new LatePause());
    }

    /** Promised: ten working days, from Monday, 2 March; the eighth is Thursday, 12 March. */
    private static CaseStory promised(PauseStory... pauses) {
        CaseStory story =
                CaseStory.received("2026-03-02").accepted("2026-03-02").runs(ClockKind.PROMISED, "2026-03-02", 10);
        List.of(pauses).forEach(story::with);
        return story;
    }

    @Test
    void isFoundInTheLastFifthOfTheLimit() {
        assertThat(look(promised(PauseStory.from("2026-03-13")))).containsExactly("U8 Y 2026-03-13 s1");
    }

    @Test
    void isFoundAfterTheLimit() {
        assertThat(look(promised(PauseStory.from("2026-03-20")))).containsExactly("U8 Y 2026-03-20 s1");
    }

    @Test
    void isNotFoundBefore() {
        assertThat(look(promised(PauseStory.from("2026-03-12")))).isEmpty();
    }

    @Test
    void isNotFoundOnTheFirstDayOfAShortLimit() {
        assertThat(look(oneDay().with(PauseStory.from("2026-03-03")))).isEmpty();
        assertThat(look(oneDay().with(PauseStory.from("2026-03-04")))).containsExactly("U8 Y 2026-03-04 s1");
    }

    private static CaseStory oneDay() {
        return CaseStory.received("2026-03-02").runs(ClockKind.BRANCH, "2026-03-02", 1);
    }

    @Test
    void leavesOutWhatEarlierPausesTook() {
        // five working days did not count, so 19 March is the eighth and 20 March the ninth
        PauseStory first = PauseStory.from("2026-03-04").resumed("2026-03-11");
        assertThat(look(promised(first, PauseStory.from("2026-03-19").named("s2"))))
                .isEmpty();
        assertThat(look(promised(first, PauseStory.from("2026-03-20").named("s2"))))
                .containsExactly("U8 Y 2026-03-20 s2");
    }

    @Test
    void countsOverlappingPausesOnce() {
        PauseStory first = PauseStory.from("2026-03-04").resumed("2026-03-11");
        PauseStory second =
                PauseStory.from("2026-03-06").named("s2").ground("HEARING").resumed("2026-03-11");
        assertThat(look(promised(first, second, PauseStory.from("2026-03-20").named("s3"))))
                .containsExactly("U8 Y 2026-03-20 s3");
    }

    @Test
    void looksAtTheDepartmentsOwnLimitToo() {
        CaseStory story = CaseStory.received("2026-03-02")
                .runs(ClockKind.STATUTORY, "2026-03-02", 20)
                .runs(ClockKind.BRANCH, "2026-03-02", 3)
                .with(PauseStory.from("2026-03-05"));
        assertThat(look(story)).containsExactly("U8 Y 2026-03-05 s1");
    }

    @Test
    void looksAtNoOtherDepartmentsLimit() {
        CaseStory story = CaseStory.received("2026-03-02")
                .runs(ClockKind.STATUTORY, "2026-03-02", 20)
                .clock(ClockKind.BRANCH, "fire-safety-check", "FIRE", "2026-03-02", null, 3)
                .with(PauseStory.from("2026-03-05"));
        assertThat(look(story)).isEmpty();
    }

    @Test
    void measuresByTheLimitAsItWasThen() {
        // extended to twenty a day later: on that day it was the ninth of ten
        CaseStory story = CaseStory.received("2026-03-02")
                .runs(ClockKind.PROMISED, "2026-03-02", 20)
                .with(new Extended(
                        CaseStory.at("2026-03-16"), "MARKET", "wang", true, 10, 10, null, CaseStory.at("2026-03-16")))
                .with(PauseStory.from("2026-03-13"));
        assertThat(look(story)).containsExactly("U8 Y 2026-03-13 s1");
    }
}
