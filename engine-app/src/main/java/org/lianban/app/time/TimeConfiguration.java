package org.lianban.app.time;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.ZoneId;
import org.lianban.app.meters.Meter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    ZoneId zone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Bean
    MovableClock clock(ZoneId zone, MeterRegistry registry) {
        SteadyClock steady = new SteadyClock(Clock.system(zone), System::nanoTime);
        Meter.CLOCK_LEAP.gauge(registry, () -> steady.leap().toMillis() / 1000.0);
        return new MovableClock(steady);
    }
}
