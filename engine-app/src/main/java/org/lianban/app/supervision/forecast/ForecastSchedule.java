package org.lianban.app.supervision.forecast;

import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks every few minutes whether today's forecasts are still to be made: soon after midnight, or after the first start. */
@Configuration(proxyBeanMethods = false)
class ForecastSchedule {

    @Bean
    RepeatedWork forecastWork(ForecastNight night) {
        return new RepeatedWork("forecast", Duration.ofMinutes(5), night::run);
    }
}
