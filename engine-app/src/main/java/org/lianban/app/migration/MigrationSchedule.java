package org.lianban.app.migration;

import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few seconds for a migration to go on with. */
@Configuration(proxyBeanMethods = false)
class MigrationSchedule {

    @Bean
    RepeatedWork migrationWork(MigrationRun run) {
        return new RepeatedWork("case-migration", Duration.ofSeconds(3), run::run);
    }
}
