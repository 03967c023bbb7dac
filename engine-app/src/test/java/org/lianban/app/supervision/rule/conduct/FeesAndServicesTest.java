package org.lianban.app.supervision.rule.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.supervision.rule.RuleProbe.at;

import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.rule.RuleProbe;
import org.lianban.app.supervision.trace.Charged;
import org.lianban.app.supervision.trace.Demanded;

class FeesAndServicesTest {

    private final RuleProbe fees = new RuleProbe(new UnlistedFee());
    private final RuleProbe services = new RuleProbe(new PaidService());

    @Test
    void aListedFeeIsLawfulAndAnotherIsNot() {
        assertThat(fees.of(new Charged(at("2026-03-03T10:00"), "FIRE", "zhao", "plate", true)))
                .isEmpty();
        assertThat(fees.of(new Charged(at("2026-03-03T10:00"), "FIRE", "zhao", "speed-up", false)))
                .containsExactly("R fee speed-up 2026-03-03T02:00:00Z 2026-03-03");
    }

    @Test
    void aPaidServiceNeedsALaw() {
        assertThat(services.of(new Demanded(at("2026-03-03T10:00"), "FIRE", "zhao", "fire-report", " ", true)))
                .containsExactly("R service fire-report 2026-03-03T02:00:00Z 2026-03-03");
        assertThat(services.of(new Demanded(at("2026-03-03T10:00"), "FIRE", "zhao", "fire-report", "消防法 第三十四条", true)))
                .isEmpty();
    }

    @Test
    void whatCostsTheApplicantNothingIsNotThisRules() {
        assertThat(services.of(new Demanded(at("2026-03-03T10:00"), "FIRE", "zhao", "fire-report", null, false)))
                .isEmpty();
    }
}
