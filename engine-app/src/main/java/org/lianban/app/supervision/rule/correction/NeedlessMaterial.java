package org.lianban.app.supervision.rule.correction;

import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.FactRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.CorrectionAsked;
import org.lianban.app.supervision.trace.CorrectionAsked.Asked;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/** C2: a notice asks for what the catalogue does not list, or what a department already holds and shares (国务院令第716号 第七条). */
@Component
final class NeedlessMaterial extends FactRule<CorrectionAsked> {

    NeedlessMaterial() {
        super(
                RuleText.of(
                        "C2",
                        "要求补正目录外材料或政府部门已有的材料",
                        "Corrections ask for material that is not listed or is already held",
                        "补正告知书、事项目录、共享材料",
                        "correction notices, the catalogue, shared materials"),
                CorrectionAsked.class);
    }

    @Override
    protected Stream<Found> look(
            CorrectionAsked notice, SupervisedCase supervised, SupervisionRule set, WorkCalendar calendar) {
        List<Reason> needless =
                notice.asked().stream().flatMap(NeedlessMaterial::reason).toList();
        return needless.isEmpty()
                ? Stream.empty()
                : Stream.of(found(notice, set.severity(), notice.notice(), calendar.dateOf(notice.at()), needless));
    }

    private static Stream<Reason> reason(Asked asked) {
        if (!asked.listed()) {
            return Stream.of(Reason.of("目录外材料", "Not listed", asked.material()));
        }
        return asked.heldBy() == null
                ? Stream.empty()
                : Stream.of(Reason.of("部门已有的材料", "Already held", asked.material() + " (" + asked.heldBy() + ")"));
    }
}
