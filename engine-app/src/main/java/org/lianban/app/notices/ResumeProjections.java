package org.lianban.app.notices;

import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks once a minute for a notice that not all running cases follow yet. */
@Configuration(proxyBeanMethods = false)
class ResumeProjections {

    @Bean
    RepeatedWork noticeProjectionWork(NoticeProjection projection) {
        return new RepeatedWork("notice-projection", Duration.ofMinutes(1), projection::resume);
    }
}
