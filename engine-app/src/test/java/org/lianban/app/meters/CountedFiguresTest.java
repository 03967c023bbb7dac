package org.lianban.app.meters;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CountedFiguresTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final AtomicInteger asked = new AtomicInteger();
    private Supplier<List<Figure>> answer = () -> List.of(due(3), new Figure(Meter.ENGINE_JOBS, 1, "failed"));

    private final class Query implements FigureQuery {

        @Override
        public String name() {
            return "jobs";
        }

        @Override
        public List<Figure> count() {
            asked.incrementAndGet();
            return answer.get();
        }
    }

    private static Figure due(double jobs) {
        return new Figure(Meter.ENGINE_JOBS, jobs, "due");
    }

    private double jobs(String state) {
        return registry.get("lianban.engine.jobs").tag("state", state).gauge().value();
    }

    @Test
    void allFiguresOfAScrapeAreCountedOnce() {
        CountedFigures counted = new CountedFigures(registry, LONG, new Query());
        assertThat(counted.age().doubleValue()).isLessThan(60);
        assertThat(jobs("due")).isEqualTo(3);
        assertThat(jobs("failed")).isOne();
        assertThat(asked).hasValue(1);
    }

    @Test
    void aFigureThatIsGoneIsZero() {
        CountedFigures counted = new CountedFigures(registry, Duration.ZERO, new Query());
        counted.age();
        answer = () -> List.of(due(2));
        assertThat(jobs("due")).isEqualTo(2);
        assertThat(jobs("failed")).isZero();
    }

    @Test
    void whileTheQueryFailsNothingIsTold() {
        CountedFigures counted = new CountedFigures(registry, Duration.ZERO, new Query());
        double before = counted.age().doubleValue();
        answer = () -> {
            throw new IllegalStateException("the database is away");
        };
        assertThat(jobs("due")).isNaN();
        assertThat(counted.age().doubleValue()).isGreaterThan(before);
        answer = () -> List.of(due(5));
        assertThat(jobs("due")).isEqualTo(5);
    }

    @Test
    void aQueryThatFailedIsNotAskedAgainAtOnce() {
        answer = () -> {
            throw new IllegalStateException("the database is away");
        };
        CountedFigures counted = new CountedFigures(registry, LONG, new Query());
        counted.age();
        counted.age();
        assertThat(asked).hasValue(1);
    }
}
