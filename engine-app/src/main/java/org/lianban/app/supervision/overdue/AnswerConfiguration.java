package org.lianban.app.supervision.overdue;

import java.time.Clock;
import java.time.Duration;
import org.lianban.app.schedules.RepeatedWork;
import org.lianban.app.supervision.rule.RuleText;
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
    RepeatedWork answerWork(
            AnswerSweep sweep, Clock clock, @Value("${lianban.answer-sweep-interval:10s}") Duration interval) {
        return new RepeatedWork("answer-sweep", interval, () -> sweep.sweep(clock.instant()));
    }
}
