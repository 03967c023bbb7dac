package org.lianban.app.casework.flow;

import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the timer sweep runs: every {@code lianban.timer-sweep-interval}, ten seconds unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class TimerSchedule {

    @Bean
    RepeatedWork timerWork(TimerSweep sweep, @Value("${lianban.timer-sweep-interval:10s}") Duration interval) {
        return new RepeatedWork("timer-sweep", interval, sweep::sweep);
    }
}
