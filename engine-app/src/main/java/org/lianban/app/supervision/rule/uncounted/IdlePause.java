package org.lianban.app.supervision.rule.uncounted;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.Work;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/**
 * U7: in the department whose pause it is nobody did anything for so many working days, although what stops the clock is to be arranged in time
 * (优化营商环境条例 第三十六条). What other departments did in the case meanwhile does not move this pause. Found once, at the first such stretch; never
 * of a pause in which it is the applicant's turn.
 */
@Component
final class IdlePause extends PauseRule {

    IdlePause() {
        super(RuleText.of(
                "U7", "暂停期间无人办理", "Suspended and idle", "暂停、该部门的办理活动", "pauses, what the department does meanwhile"));
    }

    @Override
    Stream<Found> look(Paused paused, SupervisionRule set) {
        Integer days = set.threshold();
        return days == null || paused.pause().waitsForApplicant()
                ? Stream.empty()
                : idleSince(paused, days).stream().map(since -> {
                    LocalDate on =
                            paused.calendar().plusWorkingDays(since, days).plusDays(1);
                    return found(
                            paused,
                            set.severity(),
                            on,
                            Reason.of("最后一次办理", "Last thing that was done", since),
                            Reason.of("无人办理的工作日", "Working days without anything", days));
                });
    }

    /** The last day on which something was done before the first stretch of so many working days that the pause has room for. */
    private static Optional<LocalDate> idleSince(Paused paused, int days) {
        LocalDate since = paused.from();
        for (LocalDate done : (Iterable<LocalDate>) doneOn(paused)::iterator) {
            if (isIdle(paused, since, done, days)) {
                return Optional.of(since);
            }
            since = done;
        }
        LocalDate end = paused.countsAgainOn();
        return end == null || isIdle(paused, since, end, days) ? Optional.of(since) : Optional.empty();
    }

    private static boolean isIdle(Paused paused, LocalDate since, LocalDate next, int days) {
        return next.isAfter(paused.calendar().plusWorkingDays(since, days));
    }

    private static Stream<LocalDate> doneOn(Paused paused) {
        LocalDate end = paused.countsAgainOn();
        return paused.supervised().facts().stream()
                .filter(fact -> fact.department().equals(paused.pause().department()))
                .flatMap(fact -> fact instanceof Work work
                        ? Stream.concat(Stream.of(work.at()), Stream.ofNullable(work.until()))
                        : Stream.of(fact.at()))
                .filter(at -> !at.isBefore(paused.pause().span().from()))
                .map(paused.calendar()::dateOf)
                .filter(day -> end == null || day.isBefore(end))
                .sorted();
    }
}
