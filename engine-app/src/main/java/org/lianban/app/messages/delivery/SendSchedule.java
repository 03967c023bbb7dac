package org.lianban.app.messages.delivery;

import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When messages are sent: every {@code lianban.messages.send-interval}, five seconds unless told otherwise. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeliverySettings.class)
class SendSchedule {

    @Bean
    RepeatedWork sendWork(Sender sender, @Value("${lianban.messages.send-interval:5s}") Duration interval) {
        return new RepeatedWork("send-messages", interval, sender::send);
    }
}
