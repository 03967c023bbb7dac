package org.lianban.app.schedules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lianban.app.LianbanTest;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LianbanTest
class StalledSchedulesTest {

    private static final String WORK = "answer-purge"; // comes once an hour

    @Autowired
    StalledSchedules stalled;

    /** The scheduler goes by it, whatever time it is for lianban. */
    private static final Clock MACHINE = Clock.systemUTC();

    @Autowired
    Scheduler scheduler;

    @Autowired
    JdbcClient jdbc;

    /** What a clock that is set back by so long leaves behind. */
    private void nextIn(Duration time) {
        int changed = jdbc.sql("update qrtz_triggers set next_fire_time = ? where sched_name = ? and trigger_name = ?")
                .params(MACHINE.millis() + time.toMillis(), name(), WORK)
                .update();
        assertThat(changed).isOne();
    }

    private Duration untilNext() {
        long next = jdbc.sql("select next_fire_time from qrtz_triggers where sched_name = ? and trigger_name = ?")
                .params(name(), WORK)
                .query(Long.class)
                .single();
        return Duration.ofMillis(next - MACHINE.millis());
    }

    private String name() {
        try {
            return scheduler.getSchedulerName();
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void workThatWouldWaitForADayBeginsAnew() {
        nextIn(Duration.ofDays(1));
        stalled.release();
        assertThat(untilNext()).isLessThanOrEqualTo(Duration.ofHours(1));
    }

    @Test
    void workWhoseTimeWillComeIsLeftAlone() {
        nextIn(Duration.ofMinutes(50));
        stalled.release();
        assertThat(untilNext()).isBetween(Duration.ofMinutes(49), Duration.ofMinutes(50));
    }
}
