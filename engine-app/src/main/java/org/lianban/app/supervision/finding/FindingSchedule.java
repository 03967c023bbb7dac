package org.lianban.app.supervision.finding;

import java.time.Clock;
import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When supervision looks at the cases: every {@code lianban.finding-sweep-interval}, ten seconds unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class FindingSchedule {

    @Bean
    RepeatedWork findingWork(
            FindingSweep sweep, Clock clock, @Value("${lianban.finding-sweep-interval:10s}") Duration interval) {
        return new RepeatedWork("finding-sweep", interval, () -> sweep.sweep(clock.instant()));
    }
}
