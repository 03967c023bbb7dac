package org.lianban.app.studio.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.RefusalKind;

class CheckPoolTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private CheckPool pool = new CheckPool(registry, Duration.ofMinutes(1));

    @AfterEach
    void close() {
        pool.destroy();
    }

    private long counted(String outcome) {
        Timer timer =
                registry.find("lianban.studio.checks").tag("outcome", outcome).timer();
        return timer == null ? 0 : timer.count();
    }

    @Test
    void whatACheckSaysIsWhatIsAnswered() {
        assertThat(pool.run(() -> "clean")).isEqualTo("clean");
        assertThat(counted("done")).isOne();
    }

    @Test
    void aCheckThatTakesTooLongIsStoppedAndSaysSo() throws InterruptedException {
        pool = new CheckPool(registry, Duration.ofMillis(50));
        CountDownLatch stopped = new CountDownLatch(1);
        Refusal late = catchThrowableOfType(
                Refusal.class,
                () -> pool.run(() -> {
                    try {
                        return new CountDownLatch(1).await(1, TimeUnit.HOURS);
                    } finally {
                        stopped.countDown();
                    }
                }));
        assertThat(late.kind()).isEqualTo(RefusalKind.UNAVAILABLE);
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(counted("late")).isOne();
    }

    @Test
    void whoComesWhenTooManyWaitIsTurnedAwayAndTheOthersAreAnswered() throws InterruptedException, ExecutionException {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService people = Executors.newCachedThreadPool();
        try {
            List<Future<Boolean>> answers = new ArrayList<>();
            // as many as are checked at once; then those that find a place to wait, and one that does not
            for (int i = 0; i < 2; i++) {
                answers.add(people.submit(() -> pool.run(() -> {
                    begun.countDown();
                    return go.await(1, TimeUnit.MINUTES);
                })));
            }
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            CountDownLatch refused = new CountDownLatch(1);
            for (int i = 0; i < 17; i++) {
                answers.add(people.submit(() -> {
                    try {
                        return pool.run(() -> true);
                    } catch (Refusal full) {
                        refused.countDown();
                        return false;
                    }
                }));
            }
            assertThat(refused.await(10, TimeUnit.SECONDS)).isTrue();
            go.countDown();
            int answered = 0;
            for (Future<Boolean> answer : answers) {
                answered += Boolean.TRUE.equals(answer.get()) ? 1 : 0;
            }
            assertThat(answered).isEqualTo(18);
            assertThat(counted("turned-away")).isOne();
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void whatARuleRefusesIsRefusedAndWhatIsOurFaultIsCountedAsOurs() {
        Refusal refusal = Refusal.conflict(new LocalisedText("不行", "no"), new LocalisedText("请更正", "mend it"));
        assertThatThrownBy(() -> pool.run(() -> {
                    throw refusal;
                }))
                .isSameAs(refusal);
        assertThatThrownBy(() -> pool.run(() -> {
                    throw new IllegalStateException("ours");
                }))
                .hasMessage("ours");
        assertThat(counted("refused")).isOne();
        assertThat(counted("failed")).isOne();
    }
}
