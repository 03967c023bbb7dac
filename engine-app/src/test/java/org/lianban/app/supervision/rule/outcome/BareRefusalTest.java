package org.lianban.app.supervision.rule.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.supervision.rule.RuleProbe.at;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.rule.RuleProbe;
import org.lianban.app.supervision.trace.Decided;
import org.lianban.app.supervision.trace.Ended;

class BareRefusalTest {

    private final RuleProbe rule = new RuleProbe(new BareRefusal());

    private static Decided decided(boolean granted, @Nullable String reasons, @Nullable String remedies) {
        return new Decided(at("2026-03-13T15:00"), "FIRE", "qian", granted, reasons, remedies);
    }

    @Test
    void aRefusalWithReasonsAndRemediesIsLawful() {
        assertThat(rule.of(decided(false, "疏散通道不足", "可以申请行政复议"))).isEmpty();
    }

    @Test
    void withoutReasonsItIsRed() {
        assertThat(rule.of(decided(false, null, "可以申请行政复议"))).containsExactly("R refusal 2026-03-13");
    }

    @Test
    void withoutRemediesItIsRed() {
        assertThat(rule.of(decided(false, "疏散通道不足", " "))).containsExactly("R refusal 2026-03-13");
    }

    @Test
    void aDashIsNoReason() {
        assertThat(rule.of(decided(false, "--", "可以申请行政复议"))).hasSize(1);
    }

    @Test
    void aGrantNeedsNone() {
        assertThat(rule.of(decided(true, null, null))).isEmpty();
    }

    @Test
    void whatIsNotAcceptedNeedsAReason() {
        assertThat(rule.of(new Ended(at("2026-03-04T15:00"), "FIRE", "zhao", "NOT_ACCEPTED", null)))
                .containsExactly("R refusal 2026-03-04");
        assertThat(rule.of(new Ended(at("2026-03-04T15:00"), "FIRE", "zhao", "NOT_ACCEPTED", "不属于本机关职权范围")))
                .isEmpty();
    }
}
