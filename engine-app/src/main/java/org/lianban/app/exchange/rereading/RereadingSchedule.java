package org.lianban.app.exchange.rereading;

import java.time.Clock;
import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When delivered cases are read anew: every {@code lianban.rereading-interval}, a minute unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class RereadingSchedule {

    @Bean
    RepeatedWork rereadingWork(
            Rereading rereading, Clock clock, @Value("${lianban.rereading-interval:1m}") Duration interval) {
        return new RepeatedWork("delivered-cases-rereading", interval, () -> rereading.run(clock.instant()));
    }
}
