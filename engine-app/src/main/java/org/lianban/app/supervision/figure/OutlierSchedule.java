package org.lianban.app.supervision.figure;

import java.time.Clock;
import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.lianban.app.supervision.rule.RuleText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When quarters are judged: every {@code lianban.outlier-sweep-interval}, an hour unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class OutlierSchedule {

    @Bean
    RuleText uncountedShareStandsOut() {
        return RuleText.of(
                "U10",
                "不计时占比明显高于同一事项的其他部门",
                "The uncounted share of an item stands out among those who examine the same",
                "一个季度内办结案件的审查天数",
                "the days of the examinations in cases that were closed in a quarter");
    }

    @Bean
    RepeatedWork outlierWork(
            OutlierSweep sweep, Clock clock, @Value("${lianban.outlier-sweep-interval:1h}") Duration interval) {
        return new RepeatedWork("outlier-sweep", interval, () -> sweep.sweep(clock.instant()));
    }
}
