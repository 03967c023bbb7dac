package org.lianban.app.database;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Looks every two seconds at what any node may have written meanwhile, for as long as the application runs. */
public abstract class Watch implements SmartLifecycle {

    private static final int EVERY_SECONDS = 2;

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final String name;
    private @Nullable ScheduledExecutorService clockwork;

    /** @param name of the thread that looks */
    protected Watch(String name) {
        this.name = name;
    }

    /** Takes over what has been written since it was last looked at; may be called by any thread. */
    public abstract void look();

    private void lookAgain() {
        try {
            look();
        } catch (DataAccessException | TransactionException e) {
            log.debug("Looked at again once the database answers", e);
        } catch (RuntimeException e) {
            // what is thrown here would end the schedule
            log.error("What is known stays as it was; it is looked at again", e);
        }
    }

    @Override
    public synchronized void start() {
        if (clockwork == null) {
            clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
                Thread thread = new Thread(work, name);
                thread.setDaemon(true);
                return thread;
            });
            Future<?> unused =
                    clockwork.scheduleWithFixedDelay(this::lookAgain, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (clockwork != null) {
            clockwork.shutdownNow();
            clockwork = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clockwork != null;
    }
}
