package org.lianban.app.supervision.rule.uncounted;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.Pause.Ending;
import org.lianban.app.supervision.trace.Pause.Proof;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/**
 * U5: the clock ran again, or the case was decided, and no report, record or invoice showed that what it had stopped for took place. One
 * that bears a later date was not there either. A pause that reached its cap, or ended with a case that was not decided, needs none.
 */
@Component
final class UnprovenEnd extends PauseRule {

    UnprovenEnd() {
        super(RuleText.of(
                "U5", "恢复计时时没有证明材料", "No proof when the clock ran again", "暂停的恢复、证明材料", "resumptions, proofs"));
    }

    @Override
    Stream<Found> look(Paused paused, SupervisionRule set) {
        LocalDate ended = paused.endedOn();
        if (ended == null || !needsProof(paused)) {
            return Stream.empty();
        }
        Proof proof = paused.pause().proof();
        if (proof == null || proof.reference().isBlank()) {
            return Stream.of(found(paused, set.severity(), ended, Reason.of("恢复于", "Ended on", ended)));
        }
        LocalDate dated = proof.datedOn();
        return dated == null || !dated.isAfter(ended)
                ? Stream.empty()
                : Stream.of(found(
                        paused,
                        set.severity(),
                        ended,
                        Reason.of("恢复于", "Ended on", ended),
                        Reason.of("证明材料落款日期", "Proof dated", dated)));
    }

    private static boolean needsProof(Paused paused) {
        Ending ending = paused.pause().span().ending();
        if (paused.pause().span().until() == null || ending == Ending.WITH_CASE) {
            return paused.decidedAt() != null;
        }
        return ending != Ending.CAPPED;
    }
}
