package org.lianban.monitoring.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.clock.RandomLedgers.Sample;

class SecondOpinionTest {

    @Test
    void kernelAgreesWithTheNaiveClockOnDays() {
        qt().withExamples(10_000)
                .withFixedSeed(20200120)
                .forAll(RandomLedgers.ofDays())
                .checkAssert(SecondOpinionTest::agree);
    }

    @Test
    void kernelAgreesWithTheNaiveClockOnMinutes() {
        qt().withExamples(600)
                .withFixedSeed(20200203)
                .forAll(RandomLedgers.ofMinutes())
                .checkAssert(SecondOpinionTest::agree);
    }

    private static void agree(Sample sample) {
        NaiveClock.Result expected = NaiveClock.read(sample.events(), sample.calendar(), sample.now());
        Reading actual = ClockKernel.read("c", sample.events(), sample.calendar(), sample.now(), true);
        assertThat(figures(actual, expected.days() == null)).isEqualTo(expected);
    }

    private static NaiveClock.Result figures(Reading reading, boolean minutes) {
        List<String> irregularities = reading.irregularities().stream()
                .map(i -> i.code() + "@" + i.event())
                .toList();
        return new NaiveClock.Result(
                reading.state(),
                reading.asOf(),
                reading.limit(),
                reading.counted(),
                reading.remaining(),
                reading.uncounted(),
                reading.nonWorking(),
                reading.elapsed(),
                reading.dueDate(),
                reading.dueAt(),
                reading.overdue(),
                reading.provisional(),
                irregularities,
                reading.periods(),
                minutes
                        ? null
                        : reading.days().stream()
                                .map(d -> new NaiveClock.Day(d.date(), d.clazz(), d.ground()))
                                .toList());
    }
}
