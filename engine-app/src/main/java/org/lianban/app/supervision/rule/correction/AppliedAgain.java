package org.lianban.app.supervision.rule.correction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.FactRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.Earlier;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/** C3: a case was closed because corrections did not come, and soon after the same was applied for again: its days were cut off. */
@Component
final class AppliedAgain extends FactRule<Earlier> {

    private static final String NOT_CORRECTED = "LAPSED";

    AppliedAgain() {
        super(
                RuleText.of(
                        "C3",
                        "以逾期未补正办结后短期内再次申请",
                        "Closed for want of corrections, then applied for again",
                        "同一申请人此前办件的结果",
                        "how the same applicant's earlier cases ended"),
                Earlier.class);
    }

    @Override
    protected Stream<Found> look(
            Earlier earlier, SupervisedCase supervised, SupervisionRule set, WorkCalendar calendar) {
        LocalDate closed = calendar.dateOf(earlier.at());
        LocalDate again = calendar.dateOf(supervised.head().receivedAt());
        long days = ChronoUnit.DAYS.between(closed, again);
        if (!earlier.outcome().equals(NOT_CORRECTED) || set.threshold() == null || days < 0 || days > set.threshold()) {
            return Stream.empty();
        }
        return Stream.of(found(
                earlier,
                set.severity(),
                earlier.number(),
                again,
                List.of(
                        Reason.of("此前的办件", "The case before", earlier.number()),
                        Reason.of("此前办结于", "Closed on", closed),
                        Reason.of("再次申请于", "Applied for again on", again))));
    }
}
