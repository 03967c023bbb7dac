package org.lianban.app.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Started;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.ClockKernel;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.clock.TimeLimit;

/** What is left before, during and after a pause, of five working days from Monday, 3 June 2024; Monday the 10th is a holiday. */
class DaysToGoTest {

    private final WorkCalendar calendar = Calendars.cn();
    private final List<ClockEvent> ledger = new ArrayList<>(
            List.of(new Started(at("2024-06-03"), at("2024-06-03"), new TimeLimit(5, LimitUnit.WORKING_DAY))));

    private static Instant at(String day) {
        return LocalDateTime.parse(day + "T10:00").toInstant(ZoneOffset.ofHours(8));
    }

    private Reading on(String day) {
        return ClockKernel.read("c", ledger, calendar, at(day), false);
    }

    private Long left(String day) {
        Reading reading = on(day);
        return DaysToGo.left(reading, reading.dueDate(), LocalDate.parse(day), calendar);
    }

    private void pauseOn(String day) {
        ledger.add(new Suspended(at(day), at(day), "s1", "TESTING", null));
    }

    private void resumeOn(String day) {
        ledger.add(new Resumed(at(day), at(day), "s1"));
    }

    @Test
    void aPauseGivesBackTheDayOnWhichItBeginsAndNoOther() {
        assertThat(left("2024-06-04")).isEqualTo(4);
        assertThat(left("2024-06-05")).as("the 5th is taken as used").isEqualTo(3);
        pauseOn("2024-06-05");
        assertThat(left("2024-06-05")).isNull();
        assertThat(on("2024-06-05").remaining()).as("as on the day before").isEqualTo(4);
        assertThat(on("2024-06-20").remaining()).isEqualTo(4);
    }

    @Test
    void theDayOfTheResumptionIsUsedAgain() {
        pauseOn("2024-06-05");
        resumeOn("2024-06-20");
        assertThat(left("2024-06-20")).isEqualTo(3);
        assertThat(on("2024-06-20").dueDate()).isEqualTo("2024-06-25");
    }

    @Test
    void aPauseOfHoursGivesNothing() {
        pauseOn("2024-06-05");
        resumeOn("2024-06-05");
        assertThat(left("2024-06-05")).isEqualTo(3);
    }

    @Test
    void aPauseOnADayThatDoesNotCountGivesNothing() {
        assertThat(left("2024-06-08")).isEqualTo(1);
        pauseOn("2024-06-08");
        assertThat(on("2024-06-08").remaining()).isEqualTo(1);
    }
}
