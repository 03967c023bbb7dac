package org.lianban.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lianban.app.simulation.reduction.Burden;
import org.lianban.app.simulation.reduction.Habits;
import org.lianban.app.simulation.reduction.Reductions;

class ReductionsTest {

    @Test
    void visitsAreThoseToHandInPaperToCorrectItAndToCollect() {
        Reductions paper = reductions(new Burden(3, true, 10, 20), new Burden(2, false, 5, 20));
        assertThat(paper.visitsBefore()).isCloseTo(1 + 0.2 + 0.5, within(1e-9));
        assertThat(paper.visitsAfter()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aLimitThatIsTypedInStandsAboveTheCatalogue() {
        Reductions typed = reductions(new Burden(3, true, 10, 20), new Burden(3, true, 10, 20))
                .withLimits(7, null);
        assertThat(typed.after().promised()).isEqualTo(7);
        assertThat(typed.after().statutory()).isEqualTo(20);
        assertThat(typed.before().promised()).isEqualTo(10);
    }

    private static Reductions reductions(Burden before, Burden after) {
        return Reductions.between(before, after, new Habits(0.2, 0.5), 5.0, 4.0);
    }
}
