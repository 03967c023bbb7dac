package org.lianban.app.studio.check;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.lianban.app.meters.Meter;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** A few threads of their own for checks, so that models made to hold the server hold no more than these, and not for ever. */
@Component
class CheckPool implements DisposableBean {

    private static final String DONE = "done";
    private static final String REFUSED = "refused";
    private static final String LATE = "late";
    private static final String TURNED_AWAY = "turned-away";
    private static final String FAILED = "failed";
    private static final List<String> OUTCOMES = List.of(DONE, REFUSED, LATE, TURNED_AWAY, FAILED);
    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;

    private final MeterRegistry registry;
    private final Duration longest;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), CheckPool::thread);

    /** @param longest how long a check may take, waiting included */
    CheckPool(MeterRegistry registry, @Value("${lianban.studio.check-at-most:10s}") Duration longest) {
        this.registry = registry;
        // from the start, so that a rate begins at zero
        OUTCOMES.forEach(outcome -> Meter.STUDIO_CHECKS.timer(registry, outcome));
        this.longest = longest;
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "studio-check");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Runs a check and waits for what it says.
     *
     * @throws Refusal if it takes too long, or too many wait already
     */
    <T> T run(Callable<T> check) {
        Timer.Sample began = Timer.start(registry);
        AtomicReference<String> outcome = new AtomicReference<>(FAILED);
        try {
            return run(check, outcome);
        } finally {
            began.stop(Meter.STUDIO_CHECKS.timer(registry, outcome.get()));
        }
    }

    private <T> T run(Callable<T> check, AtomicReference<String> outcome) {
        Future<T> running;
        try {
            running = threads.submit(check);
        } catch (RejectedExecutionException full) {
            outcome.set(TURNED_AWAY);
            throw Refusal.unavailable(
                    new LocalisedText("正在进行的校验过多。", "Too many checks are under way."),
                    new LocalisedText("请稍后重试。", "Try again in a moment."));
        }
        try {
            T answer = running.get(longest.toMillis(), TimeUnit.MILLISECONDS);
            outcome.set(DONE);
            return answer;
        } catch (TimeoutException late) {
            outcome.set(LATE);
            running.cancel(true);
            throw Refusal.unavailable(
                    new LocalisedText(
                            "校验超过 %d 秒，已中止。".formatted(longest.toSeconds()),
                            "The check took more than %d seconds and was stopped.".formatted(longest.toSeconds())),
                    new LocalisedText("请拆分或简化模型后重试。", "Divide the model or make it simpler, then check again."));
        } catch (InterruptedException stopped) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw Refusal.unavailable(
                    new LocalisedText("校验被中止。", "The check was stopped."),
                    new LocalisedText("请稍后重试。", "Try again in a moment."));
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Refusal) {
                outcome.set(REFUSED);
            }
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
