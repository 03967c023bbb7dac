package org.lianban.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.app.LianbanTest;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.matchers.KeyMatcher;
import org.quartz.listeners.JobListenerSupport;
import org.springframework.beans.factory.annotation.Autowired;

@LianbanTest
class SweepScheduleTest {

    @Autowired
    private Scheduler scheduler;

    @Test
    void theNodesOfAClusterShareTheSchedule() throws SchedulerException {
        assertThat(scheduler.getMetaData().isJobStoreClustered()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cap-sweep", "notice-projection"})
    void theJobRunsWithWhatItNeeds(String name) throws Exception {
        JobKey job = JobKey.jobKey(name);
        Ended ended = new Ended(name);
        scheduler.getListenerManager().addJobListener(ended, KeyMatcher.keyEquals(job));
        scheduler.triggerJob(job);
        assertThat(ended.how.get(20, TimeUnit.SECONDS)).isEqualTo("well");
        assertThat(scheduler.getTriggersOfJob(job)).isNotEmpty();
    }

    private static final class Ended extends JobListenerSupport {

        private final String name;
        private final CompletableFuture<String> how = new CompletableFuture<>();

        private Ended(String name) {
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void jobWasExecuted(JobExecutionContext context, @Nullable JobExecutionException failure) {
            how.complete(failure == null ? "well" : failure.toString());
        }
    }
}
