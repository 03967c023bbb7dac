package org.lianban.app.supervision.figure.measure;

import java.time.Clock;
import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When cases are measured: every {@code lianban.figure-sweep-interval}, ten minutes unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class FigureSchedule {

    @Bean
    RepeatedWork figureWork(
            FigureSweep sweep, Clock clock, @Value("${lianban.figure-sweep-interval:10m}") Duration interval) {
        return new RepeatedWork("figure-sweep", interval, () -> sweep.sweep(clock.instant()));
    }
}
