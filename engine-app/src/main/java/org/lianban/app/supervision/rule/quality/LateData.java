package org.lianban.app.supervision.rule.quality;

import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.FactRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.Revised;
import org.lianban.app.supervision.trace.Revised.Change;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.lianban.rules.SupervisionRule.Card;
import org.springframework.stereotype.Component;

/** Q2: another system delivered what happened late, or changed or withdrew it afterwards. Of each delivery once, by what lies back furthest. */
@Component
final class LateData extends FactRule<Revised> {

    LateData() {
        super(
                RuleText.of(
                        "Q2",
                        "数据迟报、报送后修改或撤回",
                        "Data delivered late, or changed or withdrawn after delivery",
                        "报送的各个版本",
                        "versions of what was delivered"),
                Revised.class);
    }

    @Override
    protected Stream<Found> look(
            Revised revised, SupervisedCase supervised, SupervisionRule set, WorkCalendar calendar) {
        long days = calendar.workingDaysBetween(calendar.dateOf(revised.at()), calendar.dateOf(revised.receivedAt()));
        boolean tolerated = revised.change() == Change.LATE && set.threshold() != null && days <= set.threshold();
        List<Revised> together = supervised
                .facts(Revised.class)
                .filter(one ->
                        one.change() == revised.change() && one.receivedAt().equals(revised.receivedAt()))
                .toList();
        if (tolerated || !together.get(0).equals(revised)) {
            return Stream.empty();
        }
        Card card = set.redFrom() != null && days >= set.redFrom() ? Card.R : set.severity();
        return Stream.of(found(
                revised,
                card,
                revised.change() + " " + revised.receivedAt(),
                calendar.dateOf(revised.receivedAt()),
                List.of(
                        Reason.of("报送的事件", "Event", revised.event()),
                        Reason.of("同批事件数", "Events of that delivery", together.size()),
                        word(revised.change()),
                        Reason.of("发生于", "Took effect on", calendar.dateOf(revised.at())),
                        Reason.of("相隔工作日", "Working days between", days))));
    }

    private static Reason word(Change change) {
        return switch (change) {
            case LATE -> Reason.of("迟报", "Delivered late", change);
            case CHANGED -> Reason.of("报送后修改", "Changed after delivery", change);
            case WITHDRAWN -> Reason.of("报送后撤回", "Withdrawn after delivery", change);
        };
    }
}
