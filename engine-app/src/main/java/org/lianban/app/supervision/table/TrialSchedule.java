package org.lianban.app.supervision.table;

import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few seconds for a trial to run. */
@Configuration(proxyBeanMethods = false)
class TrialSchedule {

    @Bean
    RepeatedWork trialWork(TrialRun run) {
        return new RepeatedWork("rule-trial", Duration.ofSeconds(5), run::run);
    }
}
