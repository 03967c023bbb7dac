package org.lianban.app.tasks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lianban.app.database.Notifications;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears what all nodes tell of tasks, by LISTEN of PostgreSQL: one connection and one thread of a node, and only once somebody of that
 * node wants to hear it.
 */
@Component
class TaskWire implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TaskWire.class);
    private static final int WAIT_MILLIS = 1_000;
    private static final int PAUSE_MILLIS = 5_000;

    private final DataSource database;
    private final List<Consumer<TaskSignal>> hearers = new CopyOnWriteArrayList<>();
    private volatile boolean running;
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private @Nullable Thread thread;

    TaskWire(DataSource database) {
        this.database = database;
    }

    /** From now on, everything that is told; several threads never call at once. */
    synchronized void hear(Consumer<TaskSignal> hearer) {
        hearers.add(hearer);
        if (running && thread == null) {
            thread = new Thread(this::listen, "task-wire");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void listen() {
        while (running) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + TaskSignal.CHANNEL);
                try {
                    while (running) {
                        pass(Notifications.await(connection, WAIT_MILLIS));
                    }
                } finally {
                    statement.execute("unlisten *");
                }
            } catch (SQLException lost) {
                if (running) {
                    LOG.warn("Hear nothing of tasks until the database answers again: {}", lost.getMessage());
                    pause();
                }
            }
        }
    }

    private void pass(List<String> told) {
        for (String text : told) {
            TaskSignal signal = TaskSignal.parse(text);
            hearers.forEach(hearer -> hearer.accept(signal));
        }
    }

    /** Ends at once when the node stops. */
    private void pause() {
        try {
            if (stopping.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
                running = false;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        running = true;
    }

    @Override
    public synchronized void stop() {
        running = false;
        stopping.countDown();
        if (thread != null) {
            try {
                thread.join(2L * WAIT_MILLIS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
