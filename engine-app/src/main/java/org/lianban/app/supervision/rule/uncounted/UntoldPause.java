package org.lianban.app.supervision.rule.uncounted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.rules.SupervisionRule;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.stereotype.Component;

/**
 * U4: the applicant was not told in writing, when the pause began, how long it takes (行政许可法 第四十五条); red once it ended untold, or so many
 * working days later. A pause that ends on the day on which it began takes no time.
 */
@Component
final class UntoldPause extends PauseRule {

    UntoldPause() {
        super(RuleText.of(
                "U4",
                "未书面告知申请人所需时间",
                "The applicant was not told in writing how long a pause takes",
                "暂停、书面告知",
                "pauses, written notices"));
    }

    @Override
    Stream<Found> look(Paused paused, SupervisionRule set) {
        LocalDate ended = paused.endedOn();
        LocalDate inTime = paused.calendar().plusWorkingDays(paused.from(), orElse(set.threshold(), 0));
        LocalDate told = toldOn(paused);
        if ((told != null && !told.isAfter(inTime)) || (ended != null && !ended.isAfter(inTime))) {
            return Stream.empty();
        }
        Reason reason = Reason.of("书面告知于", "Told in writing on", Objects.requireNonNullElse(told, "—"));
        Stream<Found> late = Stream.of(found(paused, set.severity(), inTime.plusDays(1), reason));
        LocalDate red = redOn(paused, set, ended);
        return red == null || (told != null && told.isBefore(red))
                ? late
                : Stream.concat(late, Stream.of(found(paused, Card.R, red, reason)));
    }

    private static @Nullable LocalDate toldOn(Paused paused) {
        Instant at = paused.pause().notifiedAt();
        return at == null ? null : paused.calendar().dateOf(at);
    }

    private static @Nullable LocalDate redOn(Paused paused, SupervisionRule set, @Nullable LocalDate ended) {
        if (set.redAfter() == null) {
            return ended;
        }
        LocalDate after =
                paused.calendar().plusWorkingDays(paused.from(), set.redAfter()).plusDays(1);
        return ended == null || after.isBefore(ended) ? after : ended;
    }
}
