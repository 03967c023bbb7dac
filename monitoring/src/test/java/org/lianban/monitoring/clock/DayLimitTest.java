package org.lianban.monitoring.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.lianban.monitoring.clock.Ledgers.started;
import static org.lianban.monitoring.clock.Ledgers.startedWithoutLimit;
import static org.lianban.monitoring.clock.Ledgers.time;
import static org.lianban.monitoring.clock.LimitUnit.CALENDAR_DAY;
import static org.lianban.monitoring.clock.LimitUnit.WORKING_DAY;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.clock.Irregularity.Code;

class DayLimitTest {

    private static DayReading day(Reading reading, String date) {
        return reading.days().stream()
                .filter(d -> d.date().equals(LocalDate.parse(date)))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class DueDate {

        @Test
        void movesWhenTheFestivalIsLengthened() {
            var ledger = started("2020-01-20T10:00", 20, WORKING_DAY);
            assertThat(ledger.at("2020-02-01T09:00").dueDate()).isEqualTo("2020-02-25");
            assertThat(ledger.knownAt("2020-01-22").at("2020-01-22T09:00").dueDate())
                    .isEqualTo("2020-02-21");
        }

        @Test
        void followsTheNoticeThatWasKnown() {
            assertThat(started("2019-04-26T10:00", 3, WORKING_DAY)
                            .knownAt("2019-03-21")
                            .at("2019-04-26T12:00")
                            .dueDate())
                    .isEqualTo("2019-05-02");
            assertThat(started("2019-04-26T10:00", 3, WORKING_DAY)
                            .knownAt("2019-03-22")
                            .at("2019-04-26T12:00")
                            .dueDate())
                    .isEqualTo("2019-04-30");
        }

        @Test
        void ofOneDayFromFridayIsMonday() {
            Reading reading = started("2024-06-14T16:59", 1, WORKING_DAY).at("2024-06-14T17:00");
            assertThat(reading.dueDate()).isEqualTo("2024-06-17");
            assertThat(reading.elapsed()).isZero();
        }

        @Test
        void inCalendarDaysRollsToAWorkingDayAndIsNotOverdueMeanwhile() {
            var ledger = started("2024-06-10T10:00", 5, CALENDAR_DAY);
            Reading onMonday = ledger.at("2024-06-17T23:59");
            assertThat(onMonday.dueDate()).isEqualTo("2024-06-17");
            assertThat(onMonday.counted()).isEqualTo(6);
            assertThat(onMonday.remaining()).isEqualTo(-1);
            assertThat(onMonday.overdue()).isZero();
            assertThat(ledger.at("2024-06-18T00:00").overdue()).isZero();
            assertThat(ledger.at("2024-06-19T00:00").overdue()).isEqualTo(1);
        }

        @Test
        void isAbsentWhileASuspensionWithoutCapIsOpen() {
            Reading reading = started("2024-06-03T10:00", 5, WORKING_DAY)
                    .suspended("2024-06-05T10:00", "s1")
                    .at("2024-06-20T10:00");
            assertThat(reading.dueDate()).isNull();
            assertThat(reading.remaining()).isEqualTo(4);
            assertThat(reading.state()).isEqualTo(ClockState.SUSPENDED);
        }

        @Test
        void staysIfTheLimitWasReachedBeforeTheSuspensionOpened() {
            Reading reading = started("2024-06-03T10:00", 3, WORKING_DAY)
                    .suspended("2024-06-07T10:00", "s1")
                    .at("2024-06-20T10:00");
            assertThat(reading.dueDate()).isEqualTo("2024-06-06");
            assertThat(reading.overdue()).isZero();
        }

        @Test
        void lastsToTheCapOfAnOpenSuspension() {
            Reading reading = started("2024-06-03T10:00", 5, WORKING_DAY)
                    .suspended("2024-06-04T10:00", "s1", "TESTING", 2, WORKING_DAY)
                    .at("2024-06-04T11:00");
            assertThat(reading.dueDate()).isEqualTo("2024-06-14");
        }

        @Test
        void acrossAYearWithoutNoticeIsProvisional() {
            assertThat(started("2026-12-28T10:00", 3, WORKING_DAY)
                            .at("2026-12-28T11:00")
                            .provisional())
                    .isFalse();
            assertThat(started("2026-12-28T10:00", 4, WORKING_DAY)
                            .at("2026-12-28T11:00")
                            .provisional())
                    .isTrue();
        }

        @Test
        void isAbsentWithoutALimit() {
            Reading reading = startedWithoutLimit("2024-06-03T10:00").at("2024-06-12T10:00");
            assertThat(reading.dueDate()).isNull();
            assertThat(reading.remaining()).isNull();
            assertThat(reading.counted()).isEqualTo(5);
            assertThat(reading.nonWorking()).isEqualTo(3);
        }
    }

    @Nested
    class Stopping {

        @Test
        void onAMakeUpSaturdayCountsThatDay() {
            Reading reading = started("2024-05-10T10:00", 1, WORKING_DAY)
                    .stopped("2024-05-11T10:00")
                    .at("2030-01-01T00:00");
            assertThat(reading.counted()).isEqualTo(1);
            assertThat(reading.dueDate()).isEqualTo("2024-05-11");
            assertThat(day(reading, "2024-05-11").why().zh()).contains("调休上班", "劳动节", "2024年部分节假日安排的通知");
        }

        @Test
        void keepsTheDueDateAndReadsTheSameForEver() {
            var ledger = started("2024-06-03T10:00", 3, WORKING_DAY).stopped("2024-06-12T10:00");
            Reading reading = ledger.at("2024-06-12T10:00");
            assertThat(reading.dueDate()).isEqualTo("2024-06-06");
            assertThat(reading.overdue()).isEqualTo(3);
            assertThat(reading.asOf()).isEqualTo(time("2024-06-12T10:00"));
            assertThat(ledger.at("2028-01-01T00:00")).isEqualTo(reading);
        }

        @Test
        void whileSuspendedLeavesTheDayUncounted() {
            Reading reading = started("2024-06-03T10:00", 3, WORKING_DAY)
                    .suspended("2024-06-04T10:00", "s1")
                    .stopped("2024-06-04T15:00")
                    .at("2024-06-20T10:00");
            assertThat(reading.counted()).isZero();
            assertThat(reading.uncounted()).containsExactly(entry("TESTING", 1L));
        }

        @Test
        void laterThanNowHasNotHappened() {
            assertThat(started("2024-06-03T10:00", 3, WORKING_DAY)
                            .stopped("2024-06-12T10:00")
                            .at("2024-06-05T10:00")
                            .state())
                    .isEqualTo(ClockState.RUNNING);
        }
    }

    @Nested
    class Suspending {

        @Test
        void andResumingOnTheSameDayCountsTheDay() {
            Reading reading = started("2024-06-03T10:00", 9, WORKING_DAY)
                    .suspended("2024-06-04T09:00", "s1")
                    .resumed("2024-06-04T17:00", "s1")
                    .at("2024-06-05T00:00");
            assertThat(reading.counted()).isEqualTo(1);
            assertThat(reading.uncounted()).isEmpty();
        }

        @Test
        void overMidnightLeavesOneDayUncounted() {
            Reading reading = started("2024-06-03T10:00", 9, WORKING_DAY)
                    .suspended("2024-06-04T23:59", "s1")
                    .resumed("2024-06-05T00:01", "s1")
                    .at("2024-06-06T00:00");
            assertThat(reading.uncounted()).containsExactly(entry("TESTING", 1L));
            assertThat(reading.counted()).isEqualTo(1);
        }

        @Test
        void twiceAtATimeDeductsTheSharedDaysOnce() {
            Reading reading = started("2024-07-01T10:00", 30, WORKING_DAY)
                    .suspended("2024-07-02T09:00", "s1", "TESTING", 30, WORKING_DAY)
                    .suspended("2024-07-04T09:00", "s2", "HEARING", 30, WORKING_DAY)
                    .resumed("2024-07-09T09:00", "s1")
                    .resumed("2024-07-15T09:00", "s2")
                    .at("2024-07-20T00:00");
            assertThat(reading.uncounted()).containsExactly(entry("HEARING", 4L), entry("TESTING", 5L));
            assertThat(reading.totalUncounted()).isEqualTo(9);
        }

        @Test
        void stopsAtItsCap() {
            Reading reading = started("2024-07-01T10:00", 30, WORKING_DAY)
                    .suspended("2024-07-02T09:00", "s1", "TESTING", 10, WORKING_DAY)
                    .at("2024-07-20T00:00");
            assertThat(reading.uncounted()).containsExactly(entry("TESTING", 11L));
            assertThat(reading.state()).isEqualTo(ClockState.RUNNING);
            assertThat(day(reading, "2024-07-16").clazz()).isEqualTo(DayClass.UNCOUNTED);
            assertThat(day(reading, "2024-07-17").clazz()).isEqualTo(DayClass.COUNTED);
            assertThat(day(reading, "2024-07-17").why().in(Locale.ENGLISH))
                    .isEqualTo(
                            "working day; the cap of suspension s1 (TESTING) ended on 2024-07-16, so time counts again");
            assertThat(day(reading, "2024-07-16").why().in(Locale.CHINA))
                    .isEqualTo("暂停计时 s1（TESTING），自 2024-07-02 起，至迟 2024-07-16");
        }

        @Test
        void whoseCapInCalendarDaysEndsOnAHolidayLastsToTheNextWorkingDay() {
            assertThat(ClockKernel.capDueDate(LocalDate.of(2020, 1, 17), new Cap(10, CALENDAR_DAY), Calendars.cn()))
                    .isEqualTo("2020-02-03");
            assertThat(ClockKernel.capDueDate(LocalDate.of(2020, 1, 20), new Cap(4, WORKING_DAY), Calendars.cn()))
                    .isEqualTo("2020-02-03");
        }

        @Test
        void isStillOpenForAResumptionAfterItsCap() {
            Reading reading = started("2024-07-01T10:00", 30, WORKING_DAY)
                    .suspended("2024-07-02T09:00", "s1", "TESTING", 2, WORKING_DAY)
                    .resumed("2024-07-10T09:00", "s1")
                    .at("2024-07-20T00:00");
            assertThat(reading.irregularities()).isEmpty();
            assertThat(reading.totalUncounted()).isEqualTo(3);
        }
    }

    @Nested
    class Extending {

        @Test
        void onTheDueDateIsInTime() {
            Reading reading = started("2024-06-03T10:00", 3, WORKING_DAY)
                    .extended("2024-06-06T23:59", 2, WORKING_DAY)
                    .at("2024-06-07T00:00");
            assertThat(reading.dueDate()).isEqualTo("2024-06-11");
            assertThat(reading.limit().amount()).isEqualTo(5);
        }

        @Test
        void afterTheDueDateHasNoEffect() {
            Reading reading = started("2024-06-03T10:00", 3, WORKING_DAY)
                    .extended("2024-06-07T00:00", 2, WORKING_DAY)
                    .at("2024-06-08T00:00");
            assertThat(reading.dueDate()).isEqualTo("2024-06-06");
            assertThat(reading.irregularities()).singleElement().satisfies(irregularity -> {
                assertThat(irregularity.code()).isEqualTo(Code.EXTENSION_AFTER_EXPIRY);
                assertThat(irregularity.event()).isEqualTo(1);
            });
        }

        @Test
        void onTheDayToWhichTheDueDateRolledIsInTime() {
            Reading reading = started("2024-06-10T10:00", 5, CALENDAR_DAY)
                    .extended("2024-06-17T10:00", 1, CALENDAR_DAY)
                    .at("2024-06-17T11:00");
            assertThat(reading.irregularities()).isEmpty();
            assertThat(reading.dueDate()).isEqualTo("2024-06-17");
        }

        @Test
        void whileNoDueDateStandsIsInTime() {
            Reading reading = started("2024-06-03T10:00", 3, WORKING_DAY)
                    .suspended("2024-06-05T10:00", "s1")
                    .extended("2024-09-05T10:00", 2, WORKING_DAY)
                    .at("2024-09-06T10:00");
            assertThat(reading.remaining()).isEqualTo(4);
        }

        @Test
        void inAnotherUnitOrBeyondAllNumbersHasNoEffect() {
            Reading reading = started("2024-06-03T10:00", 3, WORKING_DAY)
                    .extended("2024-06-04T10:00", 2, CALENDAR_DAY)
                    .extended("2024-06-04T10:00", Integer.MAX_VALUE, WORKING_DAY)
                    .at("2024-06-05T00:00");
            assertThat(reading.limit().amount()).isEqualTo(3);
            assertThat(reading.irregularities().stream().map(Irregularity::code))
                    .containsExactly(Code.EXTENSION_IN_OTHER_UNIT, Code.EXTENSION_TOO_LARGE);
        }
    }
}
