package org.lianban.app.supervision.rule.uncounted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.CaseStory;
import org.lianban.app.supervision.PauseStory;

class PauseCapTest {

    private static List<String> look(PauseStory pause) {
        return CaseStory.received("2026-03-02")
                .accepted("2026-03-02")
                .with(pause)
                .seenBy(new PauseCap());
    }

    /** Wednesday; ten working days end on Wednesday, 18 March. */
    private static PauseStory pause() {
        return PauseStory.from("2026-03-04");
    }

    @Test
    void isNearOneWorkingDayBeforeAndOverOnTheDayAfter() {
        assertThat(look(pause())).containsExactly("U1 I 2026-03-17 s1", "U1 R 2026-03-19 s1");
    }

    @Test
    void isOverWhenNobodyResumedInTime() {
        assertThat(look(pause().capped())).containsExactly("U1 R 2026-03-19 s1");
        assertThat(look(pause().resumed("2026-03-20"))).containsExactly("U1 R 2026-03-19 s1");
    }

    @Test
    void isNotFoundOnceResumedByItsLastDay() {
        assertThat(look(pause().resumed("2026-03-18"))).isEmpty();
        assertThat(look(pause().endedWithCase("2026-03-10"))).isEmpty();
    }

    @Test
    void isThatOfTheTableWhereNobodySetOneAndThenYellow() {
        // twenty working days after 4 March
        assertThat(look(pause().cap(null))).containsExactly("U1 I 2026-03-31 s1", "U1 Y 2026-04-02 s1");
        assertThat(look(pause().cap(null).resumed("2026-04-01"))).isEmpty();
    }
}
