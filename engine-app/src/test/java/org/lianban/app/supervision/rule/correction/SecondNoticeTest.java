package org.lianban.app.supervision.rule.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.supervision.rule.RuleProbe.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.rule.RuleProbe;
import org.lianban.app.supervision.trace.CorrectionAsked;

class SecondNoticeTest {

    private final RuleProbe rule = new RuleProbe(new SecondNotice());

    private static CorrectionAsked notice(String id, String moment) {
        return new CorrectionAsked(at(moment), "FIRE", "zhao", id, List.of());
    }

    @Test
    void oneNoticeIsLawful() {
        assertThat(rule.of(notice("n1", "2026-03-03T10:00"))).isEmpty();
    }

    @Test
    void theSecondIsYellowAndTheThirdRed() {
        assertThat(rule.of(
                        notice("n1", "2026-03-03T10:00"),
                        notice("n2", "2026-03-09T10:00"),
                        notice("n3", "2026-03-16T10:00")))
                .containsExactly("Y n2 2026-03-09", "R n3 2026-03-16");
    }

    @Test
    void theSameNoticeToldTwiceIsOne() {
        assertThat(rule.of(notice("n1", "2026-03-03T10:00"), notice("n1", "2026-03-04T10:00")))
                .isEmpty();
    }

    @Test
    void namesWhoSentItAndWhichCameBefore() {
        assertThat(rule.found(notice("n1", "2026-03-03T10:00"), notice("n2", "2026-03-09T10:00")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.department()).isEqualTo("FIRE");
                    assertThat(found.person()).isEqualTo("zhao");
                    assertThat(found.facts()).extracting("value").containsExactly("2", "n1");
                });
    }
}
