package org.lianban.app.supervision.rule.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.FactRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.Rated;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/** Q1: a bad rating that nobody answered in time. */
@Component
final class UnansweredRating extends FactRule<Rated> {

    /** Of five stars, one and two are bad. */
    private static final int BAD = 2;

    UnansweredRating() {
        super(RuleText.of("Q1", "差评未按期整改反馈", "A bad rating not answered in time", "好差评", "ratings"), Rated.class);
    }

    @Override
    protected Stream<Found> look(Rated rated, SupervisedCase supervised, SupervisionRule set, WorkCalendar calendar) {
        if (rated.stars() > BAD || set.threshold() == null) {
            return Stream.empty();
        }
        LocalDate last = calendar.plusWorkingDays(calendar.dateOf(rated.at()), set.threshold());
        boolean inTime = rated.answeredAt() != null
                && !calendar.dateOf(rated.answeredAt()).isAfter(last);
        return inTime
                ? Stream.empty()
                : Stream.of(found(
                        rated,
                        set.severity(),
                        "rating " + rated.at(),
                        last.plusDays(1),
                        List.of(
                                Reason.of("星级", "Stars", rated.stars()),
                                Reason.of("评价于", "Rated on", calendar.dateOf(rated.at())),
                                Reason.of("最迟应于", "To be answered by", last))));
    }
}
