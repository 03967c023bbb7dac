package org.lianban.app.supervision.rule.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.supervision.rule.RuleProbe.at;

import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.rule.RuleProbe;
import org.lianban.app.supervision.trace.Revised;
import org.lianban.app.supervision.trace.Revised.Change;

class LateDataTest {

    private final RuleProbe rule = new RuleProbe(new LateData());

    private static Revised revised(Change change, String received) {
        return new Revised(at("2026-03-02T10:00"), "FIRE", "zhao", "e7", change, at(received));
    }

    @Test
    void whatIsDeliveredWithinTwoWorkingDaysIsInTime() {
        assertThat(rule.of(revised(Change.LATE, "2026-03-04T23:00"))).isEmpty();
    }

    @Test
    void laterIsYellowAndTenWorkingDaysLaterRed() {
        assertThat(rule.of(revised(Change.LATE, "2026-03-05T10:00")))
                .containsExactly("Y LATE 2026-03-05T02:00:00Z 2026-03-05");
        assertThat(rule.of(revised(Change.LATE, "2026-03-16T10:00")))
                .containsExactly("R LATE 2026-03-16T02:00:00Z 2026-03-16");
    }

    @Test
    void aChangeIsFoundHoweverSoonItComes() {
        assertThat(rule.of(revised(Change.CHANGED, "2026-03-02T12:00")))
                .containsExactly("Y CHANGED 2026-03-02T04:00:00Z 2026-03-02");
    }

    @Test
    void soIsAWithdrawal() {
        assertThat(rule.of(revised(Change.WITHDRAWN, "2026-03-20T12:00")))
                .containsExactly("R WITHDRAWN 2026-03-20T04:00:00Z 2026-03-20");
    }

    @Test
    void aDeliveryIsFoundOnceByWhatLiesBackFurthest() {
        assertThat(rule.found(
                        revised(Change.LATE, "2026-03-09T10:00"),
                        new Revised(at("2026-03-03T10:00"), "FIRE", "zhao", "e8", Change.LATE, at("2026-03-09T10:00"))))
                .singleElement()
                .satisfies(found -> assertThat(found.facts().get(0).value()).isEqualTo("e7"));
    }
}
