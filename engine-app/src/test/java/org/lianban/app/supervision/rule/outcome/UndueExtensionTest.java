package org.lianban.app.supervision.rule.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.supervision.rule.RuleProbe.at;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.rule.RuleProbe;
import org.lianban.app.supervision.trace.Extended;

class UndueExtensionTest {

    private final RuleProbe rule = new RuleProbe(new UndueExtension());

    private static Extended granted(String at, boolean authorised, int days, String recorded) {
        return new Extended(at(at), "FIRE", "sun", authorised, days, 10, LocalDate.of(2026, 3, 30), at(recorded));
    }

    @Test
    void inTimeWithinTheBoundAndByTheHeadIsLawful() {
        assertThat(rule.of(granted("2026-03-30T17:00", true, 10, "2026-03-31T08:00")))
                .isEmpty();
    }

    @Test
    void afterExpiryIsNot() {
        assertThat(rule.of(granted("2026-03-31T09:00", true, 10, "2026-03-31T09:00")))
                .containsExactly("R extension 2026-03-31T01:00:00Z 2026-03-31");
    }

    @Test
    void beyondTheBoundIsNot() {
        assertThat(rule.of(granted("2026-03-27T09:00", true, 11, "2026-03-27T09:00")))
                .hasSize(1);
    }

    @Test
    void inTwoPartsThatTogetherGoBeyondTheBoundIsNot() {
        assertThat(rule.of(
                        granted("2026-03-26T09:00", true, 6, "2026-03-26T09:00"),
                        granted("2026-03-27T09:00", true, 6, "2026-03-27T09:00")))
                .containsExactly("R extension 2026-03-27T01:00:00Z 2026-03-27");
    }

    @Test
    void bySomebodyWhoMayNotIsNot() {
        assertThat(rule.of(granted("2026-03-27T09:00", false, 5, "2026-03-27T09:00")))
                .hasSize(1);
    }

    @Test
    void datedInTimeAndRecordedLongAfterExpiryIsNot() {
        assertThat(rule.of(granted("2026-03-30T17:00", true, 5, "2026-04-01T09:00")))
                .containsExactly("R extension 2026-03-30T09:00:00Z 2026-04-01");
    }
}
