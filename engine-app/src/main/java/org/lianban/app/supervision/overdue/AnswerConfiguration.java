package org.lianban.app.supervision.overdue;

import java.time.Duration;
import org.lianban.app.schedules.Repeated;
import org.lianban.app.supervision.rule.RuleText;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When unanswered cards and orders are looked at: every {@code lianban.answer-sweep-interval}, ten seconds unless told otherwise. */
@Configuration(proxyBeanMethods = false)
class AnswerConfiguration {

    @Bean
    RuleText answerLate() {
        return LateAnswers.TEXT;
    }

    @Bean
    JobDetail answerSweepJob() {
        return Repeated.job("answer-sweep", AnswerSweepJob.class);
    }

    @Bean
    Trigger answerSweepTrigger(
            JobDetail answerSweepJob, @Value("${lianban.answer-sweep-interval:10s}") Duration interval) {
        return Repeated.every(interval, answerSweepJob);
    }
}
