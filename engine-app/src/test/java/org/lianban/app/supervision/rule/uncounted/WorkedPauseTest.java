package org.lianban.app.supervision.rule.uncounted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.CaseStory;
import org.lianban.app.supervision.PauseStory;
import org.lianban.app.supervision.trace.Activity;

class WorkedPauseTest {

    private static CaseStory paused() {
        return CaseStory.received("2026-03-02")
                .with(PauseStory.from("2026-03-04").resumed("2026-03-13"));
    }

    private static List<String> look(CaseStory story) {
        return story.seenBy(new WorkedPause());
    }

    private static Activity work(String moment, String department, String branch) {
        return new Activity(CaseStory.at(moment), department, "li", "WORK", branch, true);
    }

    @Test
    void isFoundAtTheFirstPieceOfExamination() {
        assertThat(look(paused().examined("2026-03-06").examined("2026-03-10"))).containsExactly("U12 Y 2026-03-06 s1");
    }

    @Test
    void isFoundWhenTheCaseIsDecidedMeanwhile() {
        assertThat(look(paused().granted("2026-03-10"))).containsExactly("U12 Y 2026-03-10 s1");
    }

    @Test
    void isNotFoundBeforeAndAfter() {
        assertThat(look(paused().examined("2026-03-03").examined("2026-03-13T10:00")))
                .isEmpty();
    }

    @Test
    void isNotFoundBeyondTheCapBecauseTimeCountsAgain() {
        CaseStory story = CaseStory.received("2026-03-02")
                .with(PauseStory.from("2026-03-04").cap("2026-03-10"));
        assertThat(look(story.examined("2026-03-11"))).isEmpty();
        assertThat(look(story.examined("2026-03-10"))).containsExactly("U12 Y 2026-03-10 s1");
    }

    @Test
    void isNotFoundForWhatIsNoExamination() {
        assertThat(look(paused().did("2026-03-06", "SAMPLE_TAKEN"))).isEmpty();
    }

    @Test
    void isNotFoundForOthers() {
        assertThat(look(paused().with(work("2026-03-06", "FIRE", "fire-safety-check"))))
                .isEmpty();
        assertThat(look(paused().with(work("2026-03-06", "MARKET", "small-catering-record"))))
                .isEmpty();
    }
}
