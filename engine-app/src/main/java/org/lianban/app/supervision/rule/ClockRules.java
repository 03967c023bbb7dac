package org.lianban.app.supervision.rule;

import java.util.List;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.web.LocalisedText;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.rules.Rules;
import org.springframework.stereotype.Component;

/** The rules that look at clocks. */
@Component
public class ClockRules {

    private final List<ClockRule> all;

    ClockRules(Rules rules) {
        all = List.of(
                new NearPromise(rules),
                late(rules, "T2", ClockKind.PROMISED, "超过承诺办结时限", "The promised limit is exceeded"),
                late(rules, "T3", ClockKind.STATUTORY, "超过法定办结时限", "The statutory limit is exceeded"),
                late(rules, "T4", ClockKind.STAGE, "环节超时", "A stage is over its limit"),
                late(rules, "T5", ClockKind.BRANCH, "部门审查超时", "A department's examination is over its limit"),
                late(
                        rules,
                        "T6",
                        ClockKind.ACCEPTANCE,
                        "未在五个工作日内作出受理决定",
                        "No acceptance decision in five working days"),
                late(rules, "T7", ClockKind.DELIVERY, "逾期送达", "Delivered later than ten working days"),
                new NearCap(rules));
    }

    private static ClockRule late(Rules rules, String code, ClockKind kind, String zh, String en) {
        return new LateClock(code, kind, new LocalisedText(zh, en), rules);
    }

    /** What all rules together say of a clock. */
    public List<Crossing> crossings(WatchedClock clock, WorkCalendar calendar) {
        return all.stream()
                .flatMap(rule -> rule.crossings(clock, calendar).stream())
                .toList();
    }

    /** What a rule finds, in words; its code if there is no such rule any more. */
    public LocalisedText description(String code) {
        return all.stream()
                .filter(rule -> rule.code().equals(code))
                .map(ClockRule::description)
                .findFirst()
                .orElse(new LocalisedText(code, code));
    }
}
