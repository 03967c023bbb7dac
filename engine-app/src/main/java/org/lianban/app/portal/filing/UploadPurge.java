package org.lianban.app.portal.filing;

import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Once a day what was typed or uploaded and never handed in is forgotten. */
@Configuration(proxyBeanMethods = false)
class UploadPurge {

    @Bean
    RepeatedWork applicantUploadPurge(Uploads uploads, ApplicationDrafts drafts) {
        return new RepeatedWork("applicant-upload-purge", Duration.ofDays(1), () -> {
            drafts.purge();
            uploads.purge();
        });
    }
}
