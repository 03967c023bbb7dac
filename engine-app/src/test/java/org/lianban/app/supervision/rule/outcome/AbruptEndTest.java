package org.lianban.app.supervision.rule.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.supervision.rule.RuleProbe.at;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.rule.RuleProbe;
import org.lianban.app.supervision.trace.Ended;

class AbruptEndTest {

    private final RuleProbe rule = new RuleProbe(new AbruptEnd()).due(ClockKind.PROMISED, "2026-03-16");

    private static Ended ended(String day, String outcome, @Nullable String reason) {
        return new Ended(at(day + "T15:00"), "FIRE", "zhao", outcome, reason);
    }

    @Test
    void withAReasonAndLongBeforeTheLimitNothingIsWrong() {
        assertThat(rule.of(ended("2026-03-11", "WITHDRAWN", "申请人改变经营地址"))).isEmpty();
    }

    @Test
    void withoutAReasonItIsRedOnAnyDay() {
        assertThat(rule.of(ended("2026-03-05", "RETURNED", " "))).containsExactly("R RETURNED 2026-03-05");
    }

    @Test
    void twoWorkingDaysBeforeTheLimitItIsRedWhateverTheReason() {
        assertThat(rule.of(ended("2026-03-12", "VOIDED", "申请人改变经营地址"))).containsExactly("R VOIDED 2026-03-12");
    }

    @Test
    void afterTheLimitItIsTheDelayThatCounts() {
        assertThat(rule.of(ended("2026-03-17", "WITHDRAWN", "申请人改变经营地址"))).isEmpty();
    }

    @Test
    void aRefusalOfAcceptanceOrALapseIsNoWithdrawal() {
        assertThat(rule.of(ended("2026-03-16", "LAPSED", null))).isEmpty();
        assertThat(rule.of(ended("2026-03-16", "NOT_ACCEPTED", null))).isEmpty();
    }

    @Test
    void theApplicantsOwnTimeIsNoLimit() {
        assertThat(new RuleProbe(new AbruptEnd())
                        .due(ClockKind.CORRECTION, "2026-03-16")
                        .of(ended("2026-03-16", "WITHDRAWN", "申请人改变经营地址")))
                .isEmpty();
    }
}
