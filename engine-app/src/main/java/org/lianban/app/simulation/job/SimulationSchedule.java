package org.lianban.app.simulation.job;

import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few seconds for a simulation to carry out. */
@Configuration(proxyBeanMethods = false)
class SimulationSchedule {

    @Bean
    RepeatedWork simulationWork(SimulationTurns turns) {
        return new RepeatedWork("simulation", Duration.ofSeconds(3), turns::look);
    }
}
