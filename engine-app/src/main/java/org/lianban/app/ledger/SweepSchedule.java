package org.lianban.app.ledger;

import java.time.Clock;
import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the cap sweep runs: every {@code lianban.cap-sweep-interval}, ten seconds unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class SweepSchedule {

    @Bean
    RepeatedWork capWork(CapSweep sweep, Clock clock, @Value("${lianban.cap-sweep-interval:10s}") Duration interval) {
        return new RepeatedWork("cap-sweep", interval, () -> sweep.sweep(clock.instant()));
    }
}
