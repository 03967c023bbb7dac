package org.lianban.monitoring.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.clock.RandomLedgers.Sample;
import org.quicktheories.QuickTheory;

class ClockPropertiesTest {

    private static QuickTheory examples(int count) {
        return qt().withExamples(count).withFixedSeed(20190426);
    }

    private static Reading read(Sample sample) {
        return ClockKernel.read("c", sample.events(), sample.calendar(), sample.now(), true);
    }

    @Test
    void timeIsConservedAtEveryInstant() {
        examples(1_000)
                .forAll(RandomLedgers.any(), integers().between(-500_000, 500_000))
                .checkAssert((sample, shift) -> {
                    for (int i = 0; i < 20; i++) {
                        Instant now = sample.now().plus(Duration.ofSeconds((long) shift * i));
                        Reading reading = read(sample.at(now));
                        assertThat(reading.counted() + reading.totalUncounted() + reading.nonWorking())
                                .isEqualTo(reading.elapsed());
                        assertThat(reading.counted()).isNotNegative();
                        assertThat(reading.nonWorking()).isNotNegative();
                    }
                });
    }

    @Test
    void replayGivesTheSameReading() {
        examples(1_000).forAll(RandomLedgers.any()).checkAssert(sample -> assertThat(read(sample))
                .isEqualTo(read(sample)));
    }

    @Test
    void eventsLaterThanNowDoNotMatter() {
        examples(2_000).forAll(RandomLedgers.any()).checkAssert(sample -> {
            List<ClockEvent> known = sample.events().stream()
                    .filter(event -> !event.at().isAfter(sample.now()))
                    .collect(Collectors.toList());
            Reading known1 = read(new Sample(known, sample.calendar(), sample.now()));
            assertThat(known1.counted()).isEqualTo(read(sample).counted());
            assertThat(known1.dueDate()).isEqualTo(read(sample).dueDate());
        });
    }

    @Test
    void theSameSuspensionTwiceIsDeductedOnce() {
        examples(2_000).forAll(RandomLedgers.ofDays()).checkAssert(sample -> {
            Reading twice = read(new Sample(doubled(sample.events()), sample.calendar(), sample.now()));
            Reading once = read(sample);
            assertThat(twice.uncounted()).isEqualTo(once.uncounted());
            assertThat(twice.counted()).isEqualTo(once.counted());
            assertThat(twice.dueDate()).isEqualTo(once.dueDate());
        });
    }

    /** Each suspension opens and closes once more under another id, just after itself. */
    private static List<ClockEvent> doubled(List<ClockEvent> events) {
        List<ClockEvent> doubled = new ArrayList<>();
        for (ClockEvent event : events) {
            doubled.add(event);
            if (event instanceof ClockEvent.Suspended s) {
                doubled.add(new ClockEvent.Suspended(s.at(), s.at(), s.suspension() + "'", "SHADOW", s.cap()));
            } else if (event instanceof ClockEvent.Resumed r) {
                doubled.add(new ClockEvent.Resumed(r.at(), r.at(), r.suspension() + "'"));
            }
        }
        return doubled;
    }

    @Test
    void oneSuspensionNeverTakesMoreThanItsCapAndItsOpeningDay() {
        examples(2_000)
                .forAll(
                        integers().between(1, 60),
                        integers().between(0, 1500),
                        integers().between(0, 400))
                .checkAssert((cap, start, later) -> {
                    LocalDate open = LocalDate.of(2020, 1, 1).plusDays(start);
                    Instant at = Calendars.cn().startOf(open);
                    List<ClockEvent> events = List.of(
                            new ClockEvent.Started(at.minusSeconds(1), at, new TimeLimit(20, LimitUnit.WORKING_DAY)),
                            new ClockEvent.Suspended(at, at, "s", "G", new Cap(cap, LimitUnit.WORKING_DAY)));
                    Instant now = Calendars.cn().startOf(open.plusDays(later));
                    Reading reading = ClockKernel.read("c", events, Calendars.cn(), now, false);
                    assertThat(reading.totalUncounted()).isLessThanOrEqualTo(cap + 1L);
                    LocalDate capDue =
                            ClockKernel.capDueDate(open, new Cap(cap, LimitUnit.WORKING_DAY), Calendars.cn());
                    assertThat(reading.state() == ClockState.SUSPENDED)
                            .isEqualTo(!Calendars.cn().dateOf(now).isAfter(capDue));
                    assertThat(reading.dueDate()).isEqualTo(Calendars.cn().plusWorkingDays(capDue, 20));
                });
    }

    @Test
    void theDueDateDoesNotMoveByItself() {
        examples(1_000).forAll(RandomLedgers.any(), integers().between(0, 400)).checkAssert((sample, days) -> {
            Instant last = sample.events().stream()
                    .map(ClockEvent::at)
                    .max(Instant::compareTo)
                    .orElseThrow();
            Reading then = read(sample.at(last));
            Reading later = read(sample.at(last.plus(Duration.ofDays(days))));
            assertThat(later.dueDate()).isEqualTo(then.dueDate());
            assertThat(later.dueAt()).isEqualTo(then.dueAt());
        });
    }

    @Test
    void theStateChangesByItselfExactlyWhenForetold() {
        examples(2_000).forAll(RandomLedgers.any()).checkAssert(sample -> {
            Instant last = sample.events().stream()
                    .map(ClockEvent::at)
                    .max(Instant::compareTo)
                    .orElseThrow();
            var change = ClockKernel.nextChange(sample.events(), sample.calendar(), last);
            Reading then = read(sample.at(last));
            change.ifPresent(at -> {
                assertThat(read(sample.at(at.minusMillis(1))).state()).isEqualTo(ClockState.SUSPENDED);
                assertThat(read(sample.at(at)).state()).isEqualTo(ClockState.RUNNING);
            });
            if (change.isEmpty()) {
                assertThat(read(sample.at(last.plus(Duration.ofDays(3000)))).state())
                        .isEqualTo(then.state());
            }
        });
    }

    @Test
    void theDaysAddUpToTheFigures() {
        examples(2_000).forAll(RandomLedgers.ofDays()).checkAssert(sample -> {
            Reading reading = read(sample);
            if (reading.limit() == null || reading.limit().unit() != LimitUnit.WORKING_MINUTE) {
                assertThat(count(reading, DayClass.COUNTED)).isEqualTo(reading.counted());
                assertThat(count(reading, DayClass.UNCOUNTED)).isEqualTo(reading.totalUncounted());
                assertThat(count(reading, DayClass.NON_WORKING)).isEqualTo(reading.nonWorking());
            }
        });
    }

    private static long count(Reading reading, DayClass clazz) {
        return reading.days().stream().filter(day -> day.clazz() == clazz).count();
    }
}
