package org.lianban.app.schedules;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.listeners.JobListenerSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the last failure of each repeated work for administrators; the log has all of them. */
@Component
class ScheduleFailures extends JobListenerSupport {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduleFailures.class);
    private static final Clock MACHINE = Clock.systemUTC();
    private static final int LONGEST = 500;

    private final JdbcClient jdbc;

    ScheduleFailures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String getName() {
        return "failures";
    }

    @Override
    public void jobWasExecuted(JobExecutionContext context, @Nullable JobExecutionException failure) {
        if (failure == null) {
            return;
        }
        try {
            note(context.getJobDetail().getKey().getName(), failure);
        } catch (DataAccessException alsoFailed) {
            LOG.warn("A failure could not be kept", alsoFailed);
        }
    }

    void note(String work, Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String words = cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage());
        jdbc.sql("""
                        insert into schedule_failure (work, failed_at, node, message) values (:work, :at, :node, :message)
                        on conflict (work) do update set failed_at = excluded.failed_at, node = excluded.node,
                            message = excluded.message
                        """)
                .param("work", work)
                .param("at", Timestamp.from(MACHINE.instant()))
                .param("node", node())
                .param("message", words.length() <= LONGEST ? words : words.substring(0, LONGEST))
                .update();
    }

    private static String node() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "-";
        }
    }
}
