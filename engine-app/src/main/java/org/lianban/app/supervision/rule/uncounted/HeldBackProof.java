package org.lianban.app.supervision.rule.uncounted;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.Pause.Proof;
import org.lianban.rules.SupervisionRule;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.stereotype.Component;

/**
 * U6: the proof is older than the resumption by more working days than it takes to hand it over: the ground had ended, and the clock stood
 * still. Red if it is older than the pause itself, which then never had a ground. (One that is older than the application is U11's.)
 */
@Component
final class HeldBackProof extends PauseRule {

    HeldBackProof() {
        super(RuleText.of(
                "U6",
                "暂停事由已消失而未恢复计时",
                "The ground had ended, but the clock was not resumed",
                "暂停的恢复、证明材料的日期",
                "resumptions, dates of the proofs"));
    }

    @Override
    Stream<Found> look(Paused paused, SupervisionRule set) {
        LocalDate ended = paused.endedOn();
        LocalDate dated = datedOn(paused);
        if (ended == null || dated == null || dated.isAfter(ended) || dated.isBefore(paused.receivedOn())) {
            return Stream.empty();
        }
        long days = paused.calendar().workingDaysBetween(dated, ended);
        Integer red = set.redFrom();
        boolean groundless = dated.isBefore(paused.from());
        if (!groundless && days <= orElse(set.threshold(), 0)) {
            return Stream.empty();
        }
        return Stream.of(found(
                paused,
                groundless || (red != null && days >= red) ? Card.R : set.severity(),
                ended,
                Reason.of("证明材料落款日期", "Proof dated", dated),
                Reason.of("恢复于", "Resumed on", ended),
                Reason.of("相隔工作日", "Working days between", days)));
    }

    private static @Nullable LocalDate datedOn(Paused paused) {
        Proof proof = paused.pause().proof();
        return proof == null ? null : proof.datedOn();
    }
}
