package org.lianban.app.supervision.rule.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.supervision.rule.RuleProbe.at;

import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.rule.RuleProbe;
import org.lianban.app.supervision.trace.Earlier;

class AppliedAgainTest {

    private final RuleProbe rule = new RuleProbe(new AppliedAgain());

    private static Earlier closed(String moment, String outcome) {
        return new Earlier(at(moment), "FIRE", "zhao", "2026-17", outcome);
    }

    @Test
    void whatLapsedAndIsAppliedForAgainWithinThirtyDaysIsFoundOnTheDayOfReceipt() {
        assertThat(rule.of(closed("2026-01-31T16:00", "LAPSED"))).containsExactly("Y 2026-17 2026-03-02");
    }

    @Test
    void afterThirtyDaysItIsNot() {
        assertThat(rule.of(closed("2026-01-30T16:00", "LAPSED"))).isEmpty();
    }

    @Test
    void whatEndedOtherwiseIsNot() {
        assertThat(rule.of(closed("2026-02-27T16:00", "WITHDRAWN"))).isEmpty();
    }

    @Test
    void whatLapsedLaterIsNot() {
        assertThat(rule.of(closed("2026-03-03T16:00", "LAPSED"))).isEmpty();
    }
}
