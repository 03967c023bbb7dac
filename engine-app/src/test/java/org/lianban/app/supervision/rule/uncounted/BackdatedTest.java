package org.lianban.app.supervision.rule.uncounted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.CaseStory;
import org.lianban.app.supervision.PauseStory;

class BackdatedTest {

    private static List<String> look(PauseStory pause) {
        return CaseStory.received("2026-03-02")
                .accepted("2026-03-02")
                .with(pause)
                .seenBy(new Backdated());
    }

    @Test
    void isFoundWhenAPauseWasRecordedLaterThanTheNextWorkingDay() {
        // Friday, recorded on Tuesday
        assertThat(look(PauseStory.from("2026-03-06").recorded("2026-03-10"))).containsExactly("U11 R 2026-03-10 s1");
    }

    @Test
    void isNotFoundOnTheNextWorkingDay() {
        assertThat(look(PauseStory.from("2026-03-06").recorded("2026-03-09"))).isEmpty();
    }

    @Test
    void isFoundWhenAProofIsOlderThanTheApplication() {
        assertThat(look(PauseStory.from("2026-03-04").resumed("2026-03-09").proofDated("2026-02-27")))
                .containsExactly("U11 R 2026-03-09 proof of s1");
    }

    @Test
    void isNotFoundWhenAProofIsOfTheDayOfTheApplication() {
        assertThat(look(PauseStory.from("2026-03-04").resumed("2026-03-09").proofDated("2026-03-02")))
                .isEmpty();
    }

    @Test
    void isFoundWhenTheDecisionIsOlderThanTheApplication() {
        assertThat(CaseStory.received("2026-03-02").granted("2026-03-01").seenBy(new Backdated()))
                .containsExactly("U11 R 2026-03-02 decision");
        assertThat(CaseStory.received("2026-03-02").granted("2026-03-02").seenBy(new Backdated()))
                .isEmpty();
    }
}
