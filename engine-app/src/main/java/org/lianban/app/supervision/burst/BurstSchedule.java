package org.lianban.app.supervision.burst;

import java.time.Clock;
import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When bursts are looked for: every {@code lianban.burst-sweep-interval}, an hour unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class BurstSchedule {

    @Bean
    RepeatedWork burstWork(
            BurstSweep sweep, Clock clock, @Value("${lianban.burst-sweep-interval:1h}") Duration interval) {
        return new RepeatedWork("burst-sweep", interval, () -> sweep.sweep(clock.instant()));
    }
}
