package org.lianban.app.meters;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Component;

/** Tells the meters how long commands take, their commit included, and how they end. */
@Component
public class CommandMeters {

    private final MeterRegistry registry;

    CommandMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    /** A command of which reading what is sent is a part. */
    @FunctionalInterface
    public interface Reading<T> {

        T get() throws IOException;
    }

    /** Times a command; {@code kind} names its kind, as in {@code tasks/claim}, of which there are few. */
    public <T> T timed(String kind, Supplier<T> command) {
        try {
            return timedReading(kind, command::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Times one that reads what is sent. */
    public <T> T timedReading(String kind, Reading<T> command) throws IOException {
        Timer.Sample began = Timer.start(registry);
        String outcome = "failed";
        try {
            T answer = command.get();
            outcome = "done";
            return answer;
        } catch (Refusal refusal) {
            outcome = "refused";
            throw refusal;
        } finally {
            began.stop(Meter.COMMANDS.timer(registry, kind, outcome));
        }
    }
}
