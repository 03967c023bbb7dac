package org.lianban.app.reports;

import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When reports are looked after: every {@code lianban.reports.interval}, half a minute unless told otherwise. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReportSettings.class)
class ReportSchedule {

    @Bean
    RepeatedWork reportWork(ReportSender sender, @Value("${lianban.reports.interval:30s}") Duration interval) {
        return new RepeatedWork("send-reports", interval, sender::send);
    }
}
