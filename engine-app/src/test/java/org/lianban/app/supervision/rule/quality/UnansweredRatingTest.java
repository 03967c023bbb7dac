package org.lianban.app.supervision.rule.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.supervision.rule.RuleProbe.at;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.rule.RuleProbe;
import org.lianban.app.supervision.trace.Rated;

class UnansweredRatingTest {

    private final RuleProbe rule = new RuleProbe(new UnansweredRating());

    private static Rated rated(int stars, @Nullable String answered) {
        return new Rated(at("2026-03-12T10:00"), "FIRE", "zhao", stars, answered == null ? null : at(answered));
    }

    @Test
    void aBadOneIsFoundAfterFiveWorkingDays() {
        assertThat(rule.of(rated(2, null))).containsExactly("Y rating 2026-03-12T02:00:00Z 2026-03-20");
    }

    @Test
    void answeredOnTheFifthDayIsInTimeAndOnTheSixthIsNot() {
        assertThat(rule.of(rated(1, "2026-03-19T23:00"))).isEmpty();
        assertThat(rule.of(rated(1, "2026-03-20T09:00"))).hasSize(1);
    }

    @Test
    void aGoodOneNeedsNoAnswer() {
        assertThat(rule.of(rated(3, null))).isEmpty();
    }
}
