package org.lianban.app.demonstration.play;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two people work at the same time, each on a case of his own: one computes while the other waits for the disk. */
@Component
@Profile("demonstration")
class Lanes implements DisposableBean {

    private static final int LANES = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(LANES, work -> {
        Thread thread = new Thread(work, "demonstration-lane");
        thread.setDaemon(true);
        return thread;
    });

    /** Runs all and comes back when the last is done. What they do must not depend on who is first. */
    void run(List<Runnable> cases) {
        List<? extends Future<?>> running = cases.stream().map(threads::submit).toList();
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException failure) {
                throw new IllegalStateException(failure.getCause());
            }
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
