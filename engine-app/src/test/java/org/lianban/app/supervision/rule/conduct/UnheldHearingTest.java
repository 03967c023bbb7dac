package org.lianban.app.supervision.rule.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.supervision.rule.RuleProbe.at;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.rule.RuleProbe;
import org.lianban.app.supervision.trace.Decided;
import org.lianban.app.supervision.trace.Ended;
import org.lianban.app.supervision.trace.Hearing;

class UnheldHearingTest {

    private final RuleProbe rule = new RuleProbe(new UnheldHearing());

    private static Hearing hearing(@Nullable String held, @Nullable String host, boolean recorded) {
        return new Hearing(at("2026-03-02T10:00"), "FIRE", "zhao", held == null ? null : at(held), host, recorded);
    }

    private static Decided decided(String day) {
        return new Decided(at(day + "T15:00"), "FIRE", "qian", true, null, null);
    }

    @Test
    void heldInTimeByAnotherWithARecordIsLawful() {
        assertThat(rule.of(hearing("2026-03-20T10:00", "sun", true), decided("2026-03-25")))
                .isEmpty();
    }

    @Test
    void notHeldIsFoundAfterTwentyWorkingDays() {
        assertThat(rule.of(hearing(null, null, false))).containsExactly("R hearing 2026-03-02T02:00:00Z 2026-03-31");
    }

    @Test
    void heldTooLateIsFoundToo() {
        assertThat(rule.of(hearing("2026-04-01T10:00", "sun", true)))
                .containsExactly("R hearing 2026-03-02T02:00:00Z 2026-03-31");
    }

    @Test
    void decidedWithoutItIsFoundAtTheDecision() {
        assertThat(rule.of(hearing(null, null, false), decided("2026-03-10")))
                .containsExactly("R hearing 2026-03-02T02:00:00Z 2026-03-10");
    }

    @Test
    void aCaseThatEndedNeedsNoHearing() {
        assertThat(rule.of(
                        hearing(null, null, false),
                        new Ended(at("2026-03-05T10:00"), "FIRE", null, "WITHDRAWN", "申请人改变经营地址")))
                .isEmpty();
    }

    @Test
    void theExaminerMustNotLeadIt() {
        assertThat(rule.of(hearing("2026-03-20T10:00", "zhao", true)))
                .containsExactly("R conduct of hearing 2026-03-02T02:00:00Z 2026-03-20");
    }

    @Test
    void withoutARecordItIsNone() {
        assertThat(rule.of(hearing("2026-03-20T10:00", "sun", false))).hasSize(1);
    }
}
