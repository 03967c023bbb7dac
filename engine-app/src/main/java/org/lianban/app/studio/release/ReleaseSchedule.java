package org.lianban.app.studio.release;

import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How often effective dates are looked at: every {@code lianban.studio.release-sweep-interval}, five seconds unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class ReleaseSchedule {

    @Bean
    RepeatedWork releaseWork(
            ReleaseSweep sweep, @Value("${lianban.studio.release-sweep-interval:5s}") Duration interval) {
        return new RepeatedWork("studio-release", interval, sweep::sweep);
    }
}
