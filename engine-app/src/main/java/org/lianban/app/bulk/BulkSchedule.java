package org.lianban.app.bulk;

import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few seconds for a job to carry on. */
@Configuration(proxyBeanMethods = false)
class BulkSchedule {

    @Bean
    RepeatedWork bulkWork(BulkRun run) {
        return new RepeatedWork("bulk-job", Duration.ofSeconds(3), run::run);
    }
}
