package org.lianban.app.supervision.rule.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.supervision.rule.RuleProbe.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.rule.RuleProbe;
import org.lianban.app.supervision.trace.CorrectionAsked;
import org.lianban.app.supervision.trace.CorrectionAsked.Asked;

class NeedlessMaterialTest {

    private final RuleProbe rule = new RuleProbe(new NeedlessMaterial());

    private static CorrectionAsked notice(Asked... asked) {
        return new CorrectionAsked(at("2026-03-03T10:00"), "FIRE", "zhao", "n1", List.of(asked));
    }

    @Test
    void whatIsListedAndNobodyHoldsMayBeAsked() {
        assertThat(rule.of(notice(new Asked("floor-plan", true, null)))).isEmpty();
    }

    @Test
    void whatIsNotListedMayNot() {
        assertThat(rule.of(notice(new Asked("floor-plan", true, null), new Asked("neighbours-consent", false, null))))
                .containsExactly("Y n1 2026-03-03");
    }

    @Test
    void whatADepartmentHoldsMayNotAndItIsNamed() {
        assertThat(rule.found(notice(new Asked("business-licence", true, "MARKET"))))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.facts()).extracting("value").containsExactly("business-licence (MARKET)"));
    }
}
