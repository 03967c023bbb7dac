package org.lianban.app.supervision.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.holidays.NationalCalendars;

/** Forty examinations of a day's limit that took one day, forty of thirteen days' limit that took eight, and three that took twelve. */
class CurvesTest {

    private static final WorkCalendar CALENDAR = NationalCalendars.named("nl").orElseThrow();
    private static final LocalDate TODAY = LocalDate.of(2014, 3, 3);
    private static final Collection<Timed> ENDED = List.of(ended(1, 1, 40), ended(8, 13, 40), ended(12, 13, 3));

    private final Curves curves = Curves.asOf(TODAY, ENDED, CALENDAR);

    private static Timed ended(int counted, int limit, long clocks) {
        return timed(counted, limit, LocalDate.of(2014, 1, 31), clocks);
    }

    private static Timed timed(int counted, int limit, @Nullable LocalDate stoppedOn, long clocks) {
        LocalDate startedOn = LocalDate.of(2014, 1, 6);
        return new Timed(
                "BRANCH", "fire", "FIRE", LimitUnit.WORKING_DAY, counted, limit, limit, startedOn, stoppedOn, clocks);
    }

    private double late(int counted, int limit) {
        return curves.of(timed(counted, limit, null, 1), counted)
                .map(curve -> curve.survival().late(counted, limit))
                .orElse(Double.NaN);
    }

    @Test
    void areOfClocksWithTheSameLimit() {
        assertThat(late(0, 1)).isZero(); // those of thirteen days took longer
        assertThat(late(0, 13)).isZero();
        assertThat(late(0, 5)).isNaN();
    }

    @Test
    void sayNothingWhereTooFewGotAsFar() {
        assertThat(late(8, 13)).isZero();
        assertThat(late(9, 13)).isNaN();
    }

    @Test
    void needNobodyToKnowThatAClockIsLateAlready() {
        assertThat(late(14, 13)).isEqualTo(1);
    }
}
