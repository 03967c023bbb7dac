package org.lianban.monitoring.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.lianban.monitoring.clock.Ledgers.started;
import static org.lianban.monitoring.clock.Ledgers.time;
import static org.lianban.monitoring.clock.LimitUnit.CALENDAR_DAY;
import static org.lianban.monitoring.clock.LimitUnit.WORKING_DAY;
import static org.lianban.monitoring.clock.LimitUnit.WORKING_MINUTE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.clock.Irregularity.Code;

class ClockKernelTest {

    private static DayReading day(Reading reading, String date) {
        return reading.days().stream()
                .filter(d -> d.date().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Resetting {

        @Test
        void beginsANewBudgetAndKeepsWhatTheOldOneCounted() {
            Reading reading = started("2024-06-03T10:00", 3, WORKING_DAY)
                    .reset("2024-06-13T10:00", 20, WORKING_DAY)
                    .at("2024-06-15T00:00");
            assertThat(reading.periods())
                    .containsExactly(new Period(
                            time("2024-06-03T10:00"), time("2024-06-13T10:00"), new TimeLimit(3, WORKING_DAY), 7));
            assertThat(reading.counted()).isEqualTo(1);
            assertThat(reading.overdue()).isZero();
        }

        @Test
        void leavesOpenSuspensionsOpen() {
            Reading reading = started("2024-06-03T10:00", 3, WORKING_DAY)
                    .suspended("2024-06-04T10:00", "s1")
                    .reset("2024-06-13T10:00", 20, WORKING_DAY)
                    .at("2024-06-15T00:00");
            assertThat(reading.state()).isEqualTo(ClockState.SUSPENDED);
            assertThat(reading.totalUncounted()).isEqualTo(1);
        }
    }

    @Nested
    class Reanchoring {

        @Test
        void reachesBackToTheDayOfReceipt() {
            Reading reading = started("2024-06-13T10:00", 20, WORKING_DAY)
                    .reanchored("2024-06-13T10:00", "2024-06-05T09:00")
                    .at("2024-06-13T11:00");
            assertThat(reading.counted()).isEqualTo(4);
            assertThat(reading.dueDate()).isEqualTo("2024-07-04");
        }

        @Test
        void intoTheFutureLeavesNothingElapsed() {
            Reading reading = started("2024-06-03T10:00", 5, WORKING_DAY)
                    .suspended("2024-06-04T10:00", "s1", "TESTING", 2, WORKING_DAY)
                    .reanchored("2024-06-05T10:00", "2024-06-20T09:00")
                    .at("2024-06-13T11:00");
            assertThat(reading.elapsed()).isZero();
            assertThat(reading.totalUncounted()).isZero();
            assertThat(reading.dueDate()).isEqualTo("2024-06-27");
        }
    }

    @Nested
    class Minutes {

        @Test
        void countInsideOfficeHoursAndOutsideSuspensions() {
            Reading reading = started("2024-06-14T16:00", 120, WORKING_MINUTE)
                    .suspended("2024-06-17T09:30", "s1")
                    .resumed("2024-06-17T10:00", "s1")
                    .at("2024-06-17T12:00");
            assertThat(reading.dueAt()).isEqualTo(time("2024-06-17T10:30"));
            assertThat(reading.dueDate()).isNull();
            assertThat(reading.counted()).isEqualTo(210);
            assertThat(reading.overdue()).isEqualTo(90);
            assertThat(reading.uncounted()).containsExactly(entry("TESTING", 30L));
            assertThat(reading.elapsed()).isEqualTo(68 * 60);
            assertThat(reading.nonWorking()).isEqualTo(68 * 60 - 240);
        }

        @Test
        void areDueAtTheEndOfADayRatherThanAtTheBeginningOfTheNext() {
            assertThat(started("2024-06-14T09:00", 480, WORKING_MINUTE)
                            .at("2024-06-14T09:00")
                            .dueAt())
                    .isEqualTo(time("2024-06-14T17:00"));
        }

        @Test
        void addUpAlthoughSecondsAreCut() {
            Reading reading = started("2024-06-14T16:00:10", 120, WORKING_MINUTE)
                    .suspended("2024-06-14T16:00:50", "s1", "A", 2, WORKING_DAY)
                    .resumed("2024-06-14T16:01:30", "s1")
                    .at("2024-06-14T17:00:05");
            assertThat(reading.elapsed()).isEqualTo(59);
            assertThat(reading.counted() + reading.totalUncounted() + reading.nonWorking())
                    .isEqualTo(59);
        }

        @Test
        void areExplainedDayByDay() {
            Reading reading = started("2024-06-14T16:00", 120, WORKING_MINUTE)
                    .suspended("2024-06-17T00:00", "s1")
                    .at("2024-06-18T00:00");
            assertThat(reading.days().stream().map(DayReading::clazz))
                    .containsExactly(DayClass.COUNTED, DayClass.NON_WORKING, DayClass.NON_WORKING, DayClass.UNCOUNTED);
            assertThat(day(reading, "2024-06-14").why().en()).isEqualTo("60 minutes counted");
            assertThat(day(reading, "2024-06-15").why().en()).isEqualTo("outside office hours, weekend");
        }
    }

    @Nested
    class Ordering {

        @Test
        void isByTimeAndThenByPlace() {
            Reading reading = started("2024-06-03T10:00", 9, WORKING_DAY)
                    .resumed("2024-06-06T09:00", "s1")
                    .suspended("2024-06-04T09:00", "s1")
                    .at("2024-06-07T00:00");
            assertThat(reading.irregularities()).isEmpty();
            assertThat(reading.totalUncounted()).isEqualTo(2);
            assertThat(started("2024-06-03T10:00", 9, WORKING_DAY)
                            .resumed("2024-06-04T09:00", "s1")
                            .suspended("2024-06-04T09:00", "s1")
                            .at("2024-06-07T00:00")
                            .irregularities())
                    .singleElement()
                    .extracting(Irregularity::code)
                    .isEqualTo(Code.UNKNOWN_SUSPENSION);
        }

        @Test
        void aDayIsThatOfTheCalendarsZone() {
            Reading reading = started("2024-06-04T00:30", 9, WORKING_DAY).at("2024-06-05T00:00");
            assertThat(reading.elapsed()).isZero();
        }
    }

    @Nested
    class Irregular {

        @Test
        void eventsChangeNothingAndAreNamed() {
            Reading reading = new Ledgers()
                    .suspended("2024-06-01T10:00", "s0")
                    .and(started("2024-06-03T10:00", 9, WORKING_DAY).events().get(0))
                    .and(started("2024-06-04T10:00", 1, WORKING_DAY).events().get(0))
                    .suspended("2024-06-04T11:00", "s1")
                    .resumed("2024-06-04T12:00", "s1")
                    .resumed("2024-06-04T13:00", "s1")
                    .suspended("2024-06-04T14:00", "s1")
                    .resumed("2024-06-04T15:00", "s9")
                    .reanchored("2024-06-04T16:00", "1800-01-01T00:00")
                    .stopped("2024-06-05T10:00")
                    .stopped("2024-06-06T10:00")
                    .at("2024-06-10T00:00");
            assertThat(reading.irregularities().stream().map(i -> i.event() + " " + i.code()))
                    .containsExactly(
                            "0 BEFORE_START",
                            "2 STARTED_TWICE",
                            "5 SUSPENSION_CLOSED",
                            "6 SUSPENSION_ID_USED",
                            "7 UNKNOWN_SUSPENSION",
                            "8 TIME_OUT_OF_RANGE",
                            "10 AFTER_STOP");
            assertThat(reading.counted()).isEqualTo(2);
            assertThat(reading.irregularities().get(2).why().en())
                    .isEqualTo("RESUMED s1 names a suspension that was closed before");
        }

        @Test
        void momentsAreReadWithoutAnException() {
            var ledger = started("2024-06-03T10:00", Integer.MAX_VALUE, WORKING_MINUTE)
                    .and(new ClockEvent.Suspended(
                            Instant.MIN, Instant.MIN, "s", "G", new Cap(Integer.MAX_VALUE, CALENDAR_DAY)))
                    .suspended("2024-06-04T11:00", "t", "G", Integer.MAX_VALUE, WORKING_DAY);
            for (Instant now : List.of(Instant.MIN, Instant.EPOCH, Instant.MAX)) {
                assertThat(ClockKernel.read("c", ledger.events(), ledger.calendar(), now, false)
                                .asOf())
                        .isEqualTo(now);
            }
        }

        @Test
        void isNotAClockThatHasNotStarted() {
            Reading reading = started("2024-06-03T10:00", 5, WORKING_DAY).at("2024-06-03T09:59");
            assertThat(reading.state()).isEqualTo(ClockState.RUNNING);
            assertThat(reading.limit()).isNull();
            assertThat(reading.elapsed()).isZero();
        }
    }

    @Nested
    class LookingAhead {

        @Test
        void theStateChangesAtTheEndOfTheLastCap() {
            var ledger = started("2024-07-01T10:00", 30, WORKING_DAY)
                    .suspended("2024-07-02T09:00", "s1", "TESTING", 10, WORKING_DAY)
                    .suspended("2024-07-03T09:00", "s2", "HEARING", 2, WORKING_DAY);
            assertThat(ClockKernel.nextChange(ledger.events(), ledger.calendar(), time("2024-07-16T23:59")))
                    .contains(time("2024-07-17T00:00"));
            assertThat(ClockKernel.nextChange(ledger.events(), ledger.calendar(), time("2024-07-17T00:00")))
                    .isEmpty();
        }

        @Test
        void aSuspensionWithoutCapNeverEndsByItself() {
            var ledger = started("2024-07-01T10:00", 30, WORKING_DAY).suspended("2024-07-02T09:00", "s1");
            assertThat(ClockKernel.nextChange(ledger.events(), ledger.calendar(), time("2024-07-16T23:59")))
                    .isEmpty();
        }

        @Test
        void theDueDateIfResumedNowCountsFromToday() {
            var ledger = started("2024-07-01T10:00", 5, WORKING_DAY).suspended("2024-07-02T09:00", "s1");
            assertThat(ClockKernel.dueIfResumed(ledger.events(), ledger.calendar(), time("2024-07-10T09:00")))
                    .contains(LocalDate.of(2024, 7, 16));
        }
    }
}
