package org.lianban.app.time;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    ZoneId zone() {
        return ZoneId.of("Asia/Shanghai");
    }

    @Bean
    MovableClock clock(ZoneId zone) {
        return new MovableClock(Clock.system(zone));
    }
}
