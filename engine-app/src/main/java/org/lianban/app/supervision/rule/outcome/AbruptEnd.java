package org.lianban.app.supervision.rule.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.supervision.rule.FactRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.Ended;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/** A2: withdrawn, voided or returned without a reason, or just before a limit would have been exceeded. */
@Component
final class AbruptEnd extends FactRule<Ended> {

    private static final Set<String> TAKEN_BACK = Set.of("WITHDRAWN", "VOIDED", "RETURNED");
    private static final Set<ClockKind> TO_DECIDE = Set.of(ClockKind.PROMISED, ClockKind.STATUTORY, ClockKind.BRANCH);

    /** Fewer letters are no reason. */
    private static final int FEWEST_LETTERS = 2;

    AbruptEnd() {
        super(
                RuleText.of(
                        "A2",
                        "无理由或临近时限撤回、作废、退回",
                        "Withdrawn, voided or returned without reason or just before a limit",
                        "办件结果、计时",
                        "outcomes, clocks"),
                Ended.class);
    }

    @Override
    protected Stream<Found> look(Ended ended, SupervisedCase supervised, SupervisionRule set, WorkCalendar calendar) {
        if (!TAKEN_BACK.contains(ended.outcome())) {
            return Stream.empty();
        }
        List<Reason> reasons = new ArrayList<>();
        if (!Written.says(ended.reason(), FEWEST_LETTERS)) {
            reasons.add(Reason.of("未说明理由", "No reason given", ended.outcome()));
        }
        LocalDate on = calendar.dateOf(ended.at());
        if (set.threshold() != null) {
            nearest(supervised, on, calendar, set.threshold())
                    .ifPresent(due -> reasons.add(Reason.of("临近的期限", "The limit that was near", due)));
        }
        return reasons.isEmpty()
                ? Stream.empty()
                : Stream.of(found(ended, set.severity(), ended.outcome(), on, reasons));
    }

    private static Optional<LocalDate> nearest(
            SupervisedCase supervised, LocalDate on, WorkCalendar calendar, int daysBefore) {
        return supervised.clocks().stream()
                .filter(clock -> TO_DECIDE.contains(clock.kind()) && stillRan(clock, on))
                .flatMap(clock -> Stream.ofNullable(clock.dueDate()))
                .filter(due -> !on.isAfter(due) && calendar.workingDaysBetween(on, due) <= daysBefore)
                .min(Comparator.naturalOrder());
    }

    private static boolean stillRan(WatchedClock clock, LocalDate on) {
        return clock.stoppedOn() == null || !clock.stoppedOn().isBefore(on);
    }
}
