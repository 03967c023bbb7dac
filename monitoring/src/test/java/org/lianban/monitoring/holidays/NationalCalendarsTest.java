package org.lianban.monitoring.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.monitoring.calendar.DayKind;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockKernel;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.clock.TimeLimit;

class NationalCalendarsTest {

    private static final WorkCalendar NL = NationalCalendars.netherlands();

    @Nested
    class Holidays {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    // Koninginnedag until 2013, then Koningsdag, moved from a Sunday to the Saturday before it
                    "2010-04-30", "2011-04-30", "2012-04-30", "2013-04-30", "2014-04-26", "2015-04-27", "2016-04-27",
                    // Easter Monday
                    "2010-04-05", "2011-04-25", "2012-04-09", "2013-04-01", "2014-04-21", "2015-04-06", "2016-03-28",
                    // Ascension Day
                    "2010-05-13", "2011-06-02", "2012-05-17", "2013-05-09", "2014-05-29", "2015-05-14", "2016-05-05",
                    // Whit Monday
                    "2010-05-24", "2011-06-13", "2012-05-28", "2013-05-20", "2014-06-09", "2015-05-25", "2016-05-16",
                    // Liberation Day
                    "2010-05-05", "2011-05-05", "2012-05-05", "2013-05-05", "2014-05-05", "2015-05-05", "2016-05-05",
                    // Christmas and New Year
                    "2010-12-25", "2011-12-26", "2012-12-25", "2013-12-26", "2014-12-25", "2015-12-25", "2016-12-26",
                    "2010-01-01", "2013-01-01", "2016-01-01"
                })
        void areNotWorked(LocalDate date) {
            assertThat(NL.kindOf(date)).isEqualTo(DayKind.HOLIDAY);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2014-04-30", "2013-04-26", "2014-04-28", "2011-12-27", "2012-04-06", "2016-05-04"})
        void areNoOtherDays(LocalDate date) {
            assertThat(NL.isWorkingDay(date)).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"2010,255", "2011,255", "2012,255", "2013,254", "2014,254", "2015,254", "2016,255"})
        void leaveSoManyWorkingDays(int year, int days) {
            assertThat(NL.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                    .isEqualTo(days);
        }

        @Test
        void areSettledFarIntoTheFuture() {
            assertThat(NL.isProvisional(LocalDate.of(2010, 1, 1), LocalDate.of(2100, 12, 31)))
                    .isFalse();
        }
    }

    @Nested
    class EightWeeks {

        private static Reading read(String start, String stop) {
            Instant from = Instant.parse(start);
            Instant to = Instant.parse(stop);
            return ClockKernel.read(
                    "c",
                    List.of(
                            new ClockEvent.Started(from, from, new TimeLimit(56, LimitUnit.CALENDAR_DAY)),
                            new ClockEvent.Stopped(to, to, "DECIDED")),
                    NL,
                    to,
                    false);
        }

        @ParameterizedTest
        @CsvSource({
            "2012-02-13, 2012-04-10, Easter Monday",
            "2013-03-05, 2013-05-01, Koninginnedag",
            "2011-04-07, 2011-06-03, Ascension Day",
            "2011-10-30, 2011-12-27, Christmas Day on a Sunday and the Monday after it",
            "2012-03-05, 2012-05-01, the Queen's Day on a Monday",
            "2012-01-07, 2012-03-05, a Saturday",
            "2012-01-08, 2012-03-05, a Sunday",
            "2012-01-10, 2012-03-06, a Tuesday"
        })
        void thatEndOnADayOffEndOnTheNextWorkingDay(String start, String due, String why) {
            Reading reading = read(start + "T10:00:00Z", due + "T10:00:00Z");
            assertThat(reading.dueDate()).as(why).isEqualTo(due);
            assertThat(reading.overdue()).isZero();
        }

        @Test
        void areOverMidnightAfterThat() {
            assertThat(read("2012-02-13T10:00:00Z", "2012-04-10T21:59:59Z").overdue())
                    .isZero();
            assertThat(read("2012-02-13T10:00:00Z", "2012-04-10T22:00:00Z").overdue())
                    .isEqualTo(1);
        }
    }

    @Test
    void otherNamesAreThoseOfTheShippedCalendars() {
        assertThat(NationalCalendars.named("cn"))
                .get()
                .extracting(WorkCalendar::id)
                .isEqualTo("cn");
        assertThat(NationalCalendars.named("nl")).containsSame(NL);
        assertThat(NationalCalendars.named("atlantis")).isEmpty();
    }
}
