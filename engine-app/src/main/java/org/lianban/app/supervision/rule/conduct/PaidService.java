package org.lianban.app.supervision.rule.conduct;

import java.util.List;
import java.util.stream.Stream;
import org.lianban.app.supervision.rule.FactRule;
import org.lianban.app.supervision.rule.Found;
import org.lianban.app.supervision.rule.Reason;
import org.lianban.app.supervision.rule.RuleText;
import org.lianban.app.supervision.trace.Demanded;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.SupervisionRule;
import org.springframework.stereotype.Component;

/** A8: a paid service of an intermediary was demanded without a law that says so (优化营商环境条例 第四十三条). */
@Component
final class PaidService extends FactRule<Demanded> {

    PaidService() {
        super(
                RuleText.of(
                        "A8",
                        "无法定依据要求有偿中介服务",
                        "A paid service demanded without a legal basis",
                        "要求申请人接受的服务",
                        "services demanded of the applicant"),
                Demanded.class);
    }

    @Override
    protected Stream<Found> look(
            Demanded demanded, SupervisedCase supervised, SupervisionRule set, WorkCalendar calendar) {
        String basis = demanded.basis();
        return !demanded.paid() || (basis != null && !basis.isBlank())
                ? Stream.empty()
                : Stream.of(found(
                        demanded,
                        set.severity(),
                        "service " + demanded.what() + " " + demanded.at(),
                        calendar.dateOf(demanded.at()),
                        List.of(Reason.of("中介服务", "Service", demanded.what()))));
    }
}
