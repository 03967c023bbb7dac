package org.lianban.app.supervision.rule.uncounted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.CaseStory;
import org.lianban.app.supervision.PauseStory;

class HeldBackProofTest {

    private static List<String> look(PauseStory pause) {
        return CaseStory.received("2026-03-02")
                .accepted("2026-03-02")
                .with(pause)
                .seenBy(new HeldBackProof());
    }

    /** Resumed on Wednesday, 18 March. */
    private static List<String> dated(String date) {
        return look(PauseStory.from("2026-03-04").resumed("2026-03-18").proofDated(date));
    }

    @Test
    void isYellowBeyondTwoWorkingDays() {
        assertThat(dated("2026-03-13")).containsExactly("U6 Y 2026-03-18 s1");
    }

    @Test
    void isNotFoundWhileItIsHandedOver() {
        assertThat(dated("2026-03-18")).isEmpty();
        assertThat(dated("2026-03-16")).isEmpty();
    }

    @Test
    void isRedFromSixWorkingDaysOn() {
        assertThat(dated("2026-03-11")).containsExactly("U6 Y 2026-03-18 s1");
        assertThat(dated("2026-03-10")).containsExactly("U6 R 2026-03-18 s1");
    }

    @Test
    void isRedWhenItIsOlderThanThePause() {
        assertThat(look(PauseStory.from("2026-03-04").resumed("2026-03-05").proofDated("2026-03-03")))
                .containsExactly("U6 R 2026-03-05 s1");
    }

    @Test
    void saysNothingOfProofsThatBearNoDateOrAnImpossibleOne() {
        assertThat(look(PauseStory.from("2026-03-04").resumed("2026-03-18").withoutProof()))
                .isEmpty();
        assertThat(dated("2026-03-19")).isEmpty();
        assertThat(dated("2026-02-10")).as("older than the application").isEmpty();
    }
}
