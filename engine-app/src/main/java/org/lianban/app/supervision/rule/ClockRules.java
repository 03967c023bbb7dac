package org.lianban.app.supervision.rule;

import org.lianban.app.ledger.ClockKind;
import org.lianban.app.rulebook.RulesBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules that need nothing but clocks. */
@Configuration(proxyBeanMethods = false)
class ClockRules {

    @Bean
    CaseRule promiseNear(RulesBook rules) {
        return new NearPromise(rules);
    }

    @Bean
    CaseRule promiseLate() {
        return late("T2", ClockKind.PROMISED, "超过承诺办结时限", "The promised limit is exceeded");
    }

    @Bean
    CaseRule lawLate() {
        return late("T3", ClockKind.STATUTORY, "超过法定办结时限", "The statutory limit is exceeded");
    }

    @Bean
    CaseRule stageLate() {
        return late("T4", ClockKind.STAGE, "环节超时", "A stage is over its limit");
    }

    @Bean
    CaseRule branchLate() {
        return late("T5", ClockKind.BRANCH, "部门审查超时", "A department's examination is over its limit");
    }

    @Bean
    CaseRule acceptanceLate() {
        return late("T6", ClockKind.ACCEPTANCE, "未在五个工作日内作出受理决定", "No acceptance decision in five working days");
    }

    @Bean
    CaseRule deliveryLate() {
        return late("T7", ClockKind.DELIVERY, "逾期送达", "Delivered later than ten working days");
    }

    @Bean
    CaseRule lowerLevelLate() {
        return late("T8", ClockKind.LOWER_LEVEL, "下级未按期初审并报送", "The lower level hands on late");
    }

    private static CaseRule late(String code, ClockKind kind, String zh, String en) {
        return new LateClock(RuleText.ofClock(code, zh, en), kind);
    }
}
