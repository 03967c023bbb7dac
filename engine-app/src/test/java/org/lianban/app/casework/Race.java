package org.lianban.app.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lianban.app.web.Refusal;

/** Lets several people act at the same moment and tells how each of them fared. */
public final class Race {

    /** What came of one of them: an answer, or what was thrown. */
    public record Result<T>(T answer, Throwable thrown) {

        public boolean won() {
            return thrown == null;
        }

        public boolean refused() {
            return thrown instanceof Refusal;
        }
    }

    private Race() {}

    public static <T> List<Result<T>> run(List<Callable<T>> runners) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(runners.size());
        ExecutorService threads = Executors.newFixedThreadPool(runners.size());
        try {
            List<Future<Result<T>>> running = new ArrayList<>();
            for (Callable<T> runner : runners) {
                running.add(threads.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return result(runner);
                }));
            }
            List<Result<T>> results = new ArrayList<>();
            for (Future<Result<T>> one : running) {
                results.add(one.get(60, TimeUnit.SECONDS));
            }
            return results;
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Result<T> result(Callable<T> runner) {
        try {
            return new Result<>(runner.call(), null);
        } catch (Exception e) {
            return new Result<>(null, e);
        }
    }
}
