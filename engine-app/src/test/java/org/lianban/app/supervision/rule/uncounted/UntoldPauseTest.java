package org.lianban.app.supervision.rule.uncounted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.CaseStory;
import org.lianban.app.supervision.PauseStory;

class UntoldPauseTest {

    private static List<String> look(PauseStory pause) {
        return CaseStory.received("2026-03-02")
                .accepted("2026-03-02")
                .with(pause)
                .seenBy(new UntoldPause());
    }

    @Test
    void isYellowFromTheDayAfterItBeganAndRedFiveWorkingDaysLater() {
        assertThat(look(PauseStory.from("2026-03-04").notified(null)))
                .containsExactly("U4 Y 2026-03-05 s1", "U4 R 2026-03-12 s1");
    }

    @Test
    void isRedOnceItEndedUntold() {
        assertThat(look(PauseStory.from("2026-03-04").notified(null).resumed("2026-03-09")))
                .containsExactly("U4 Y 2026-03-05 s1", "U4 R 2026-03-09 s1");
    }

    @Test
    void staysYellowWhenToldALittleLate() {
        assertThat(look(PauseStory.from("2026-03-04").notified("2026-03-06").resumed("2026-03-16")))
                .containsExactly("U4 Y 2026-03-05 s1");
    }

    @Test
    void isRedAlthoughToldWhenItWasAsGoodAsOver() {
        assertThat(look(PauseStory.from("2026-03-04").notified("2026-03-17").resumed("2026-03-17")))
                .containsExactly("U4 Y 2026-03-05 s1", "U4 R 2026-03-12 s1");
    }

    @Test
    void isNotFoundWhenToldOnTheDayOnWhichItBegan() {
        assertThat(look(PauseStory.from("2026-03-04").notified("2026-03-04T17:00")))
                .isEmpty();
    }

    @Test
    void isNotFoundWhenItTookNoDay() {
        assertThat(look(PauseStory.from("2026-03-04T09:00").notified(null).resumed("2026-03-04T16:00")))
                .isEmpty();
    }
}
