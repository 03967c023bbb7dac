package org.lianban.monitoring.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.attribution.Counterfactual.Without;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockEvent.Extended;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Started;
import org.lianban.monitoring.clock.ClockEvent.Stopped;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.RandomLedgers;
import org.lianban.monitoring.clock.RandomLedgers.Sample;
import org.lianban.monitoring.clock.TimeLimit;
import org.quicktheories.QuickTheory;

class CounterfactualTest {

    private static QuickTheory examples(int count) {
        return qt().withExamples(count).withFixedSeed(20260302);
    }

    private static Counterfactual of(Sample sample) {
        return Counterfactual.of("c", sample.events(), sample.calendar(), sample.now());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
    }

    private static ClockEvent started(String at, int workingDays) {
        return new Started(at(at), at(at), new TimeLimit(workingDays, LimitUnit.WORKING_DAY));
    }

    private static ClockEvent suspended(String at, String id, int cap) {
        return new Suspended(at(at), at(at), id, "TESTING", new Cap(cap, LimitUnit.WORKING_DAY));
    }

    private static ClockEvent resumed(String at, String id) {
        return new Resumed(at(at), at(at), id);
    }

    private static ClockEvent stopped(String at) {
        return new Stopped(at(at), at(at), "GRANTED");
    }

    private static Counterfactual read(ClockEvent... events) {
        return Counterfactual.of("c", List.of(events), Calendars.cn(), at("2026-06-01T09:00"));
    }

    @Test
    void aCaseIsInTimeOnlyBecauseOfItsSecondSuspension() {
        Counterfactual read = read(
                started("2026-03-02T09:00", 10),
                suspended("2026-03-04T09:00", "s1", 5),
                resumed("2026-03-05T09:00", "s1"),
                suspended("2026-03-09T09:00", "s2", 10),
                resumed("2026-03-20T09:00", "s2"),
                stopped("2026-03-25T09:00"));

        assertThat(read.actual().counted()).isEqualTo(7);
        assertThat(read.actual().overdue()).isZero();
        assertThat(read.each()).extracting(Without::overdue).containsExactly(0L, 6L);
        assertThat(read.each().get(1).dueDate()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(read.none().overdue()).isEqualTo(7);
        assertThat(read.inTimeOnlyBySuspension()).isTrue();
    }

    @Test
    void anExtensionThatWouldHaveComeTooLateSavesNothing() {
        Counterfactual read = read(
                started("2026-03-02T09:00", 5),
                suspended("2026-03-03T09:00", "s1", 10),
                resumed("2026-03-13T09:00", "s1"),
                new Extended(at("2026-03-13T10:00"), at("2026-03-13T10:00"), new TimeLimit(10, LimitUnit.WORKING_DAY)),
                stopped("2026-03-20T09:00"));

        assertThat(read.actual().overdue()).isZero();
        assertThat(read.none().dueDate()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(read.none().overdue()).isEqualTo(9);
    }

    @Test
    void withoutSuspensionsNothingIsDifferent() {
        examples(2_000).forAll(RandomLedgers.any()).checkAssert(sample -> {
            List<ClockEvent> plain = sample.events().stream()
                    .filter(event -> !(event instanceof Suspended))
                    .toList();
            Counterfactual read = of(new Sample(plain, sample.calendar(), sample.now()));
            assertThat(read.each()).isEmpty();
            assertThat(read.none().overdue()).isEqualTo(read.actual().overdue());
            assertThat(read.none().counted()).isEqualTo(read.actual().counted());
            assertThat(read.none().dueDate()).isEqualTo(read.actual().dueDate());
        });
    }

    @Test
    void aSuspensionFewerMakesNoClockLessLate() {
        examples(4_000).forAll(RandomLedgers.any()).checkAssert(sample -> {
            Counterfactual read = of(sample);
            for (Without without : read.each()) {
                assertThat(without.overdue())
                        .isBetween(read.actual().overdue(), read.none().overdue());
                assertThat(without.counted())
                        .isBetween(read.actual().counted(), read.none().counted());
            }
        });
    }

    @Test
    void withoutAnySuspensionEveryDayCounts() {
        examples(2_000).forAll(RandomLedgers.ofDays()).checkAssert(sample -> {
            Counterfactual read = of(sample);
            assertThat(read.none().counted())
                    .isEqualTo(read.actual().counted() + read.actual().totalUncounted());
        });
    }
}
