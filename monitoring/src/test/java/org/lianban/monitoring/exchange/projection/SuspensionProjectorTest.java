package org.lianban.monitoring.exchange.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.monitoring.exchange.projection.Town.misfits;
import static org.lianban.monitoring.exchange.projection.Town.town;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.clock.ClockState;

/** How suspensions are read from the events of another system. */
class SuspensionProjectorTest {

    @Test
    void takeTheDaysUntilTheirResumption() {
        CaseReading reading = town().on("2012-03-01", "IN")
                .on("2012-03-10", "STOP")
                .on("2012-03-20", "GO")
                .on("2012-04-30", "DECIDED")
                .read();
        assertThat(reading.reading().uncounted()).isEqualTo(Map.of("MISSING_DATA", 10L));
        assertThat(reading.reading().dueDate()).isEqualTo("2012-05-07");
        assertThat(reading.reading().overdue()).isZero();
        assertThat(reading.overdueWithout(reading.suspensions(), Town.NL)).isEqualTo(4);
        assertThat(reading.misfits()).isEmpty();
    }

    @Test
    void endWithTheTermThatTheCaseTells() {
        CaseReading reading = town().on("2012-03-01", "IN")
                .on("2012-03-10", "TERM", "answer=5")
                .on("2012-03-10", "STOP")
                .on("2012-03-20", "GO")
                .on("2012-04-30", "DECIDED")
                .read();
        assertThat(reading.reading().uncounted()).isEqualTo(Map.of("MISSING_DATA", 6L));
    }

    @Test
    void endOnTheDateThatWasEnteredAndNotWhenItWas() {
        CaseReading reading = town().on("2012-03-01", "IN")
                .on("2012-03-10", "STOP")
                .on("2012-03-20", "GO", "came=14-3-2012 0:00:00")
                .on("2012-04-30", "DECIDED")
                .read();
        assertThat(reading.reading().uncounted()).isEqualTo(Map.of("MISSING_DATA", 4L));
    }

    @Test
    void pairWithTheirOwnKindOnly() {
        CaseReading reading = town().on("2012-03-01", "IN")
                .on("2012-03-10", "STOP")
                .on("2012-03-12", "ON")
                .on("2012-03-20", "GO")
                .on("2012-03-30", "DECIDED")
                .read();
        assertThat(reading.reading().uncounted()).isEqualTo(Map.of("MISSING_DATA", 10L));
        assertThat(misfits(reading)).containsExactly("RESUMED_WITHOUT_STOP 4");
    }

    @Test
    void resumedBeforeTheirStopTakeNoTime() {
        CaseReading reading = town().on("2012-03-01", "IN")
                .on("2012-03-20", "STOP")
                .on("2012-03-10", "GO")
                .on("2012-03-30", "DECIDED")
                .read();
        assertThat(reading.reading().uncounted()).isEmpty();
        assertThat(reading.suspensions()).hasSize(1);
        assertThat(misfits(reading)).containsExactly("RESUMED_BEFORE_STOP 4");
    }

    @Test
    void openedTwiceAreOne() {
        CaseReading reading = town().on("2012-03-01", "IN")
                .on("2012-03-10", "STOP")
                .on("2012-03-15", "STOP")
                .on("2012-03-20", "GO")
                .on("2012-03-30", "DECIDED")
                .read();
        assertThat(reading.reading().uncounted()).isEqualTo(Map.of("MISSING_DATA", 10L));
        assertThat(misfits(reading)).containsExactly("SUSPENDED_TWICE 4");
    }

    @Test
    void closedTwiceNameTheSecond() {
        CaseReading reading = town().on("2012-03-01", "IN")
                .on("2012-03-10", "STOP")
                .on("2012-03-15", "GO")
                .on("2012-03-20", "GO")
                .on("2012-03-30", "DECIDED")
                .read();
        assertThat(reading.reading().uncounted()).isEqualTo(Map.of("MISSING_DATA", 5L));
        assertThat(misfits(reading)).containsExactly("RESUMED_WITHOUT_STOP 5");
    }

    @Test
    void neverResumedLastToTheEndAndAreNamed() {
        CaseReading reading = town().on("2012-03-01", "IN")
                .on("2012-03-10", "STOP")
                .on("2012-06-30", "DECIDED")
                .read();
        assertThat(reading.reading().uncounted()).isEqualTo(Map.of("MISSING_DATA", 113L));
        assertThat(reading.reading().overdue()).isZero();
        assertThat(reading.overdueWithout(reading.suspensions(), Town.NL)).isEqualTo(65);
        assertThat(misfits(reading)).containsExactly("NEVER_RESUMED 3");
    }

    @Test
    void neverResumedEndAtTheirCap() {
        CaseReading reading = town().on("2012-03-01", "IN")
                .on("2012-03-09", "HALT")
                .on("2012-06-30", "DECIDED")
                .read();
        assertThat(reading.reading().uncounted()).isEqualTo(Map.of("OWN", 11L));
        assertThat(misfits(reading)).containsExactly("NEVER_RESUMED 3");
    }

    @Test
    void thatAreStillOpenInAnOpenCaseAreNoMisfit() {
        CaseReading reading =
                town().on("2012-03-01", "IN").on("2012-03-10", "STOP").read();
        assertThat(reading.reading().state()).isEqualTo(ClockState.SUSPENDED);
        assertThat(reading.misfits()).isEmpty();
    }

    @Test
    void ofTheSameInstantOpenBeforeTheyCloseUnlessOneIsOpen() {
        CaseReading once = town().on("2012-03-01", "IN")
                .on("2012-03-10", "GO")
                .on("2012-03-10", "STOP")
                .on("2012-03-30", "DECIDED")
                .read();
        assertThat(once.reading().uncounted()).isEmpty();
        assertThat(once.misfits()).isEmpty();
        CaseReading twice = town().on("2012-03-01", "IN")
                .on("2012-03-05", "STOP")
                .on("2012-03-10", "STOP")
                .on("2012-03-10", "GO")
                .on("2012-03-15", "GO")
                .on("2012-03-30", "DECIDED")
                .read();
        assertThat(twice.reading().uncounted()).isEqualTo(Map.of("MISSING_DATA", 10L));
        assertThat(twice.suspensions()).extracting(Suspended::suspension).containsExactly("data-1", "data-2");
        assertThat(twice.misfits()).isEmpty();
    }

    @Test
    void outsideTheLifeOfTheClockAreNamedAndTakeNothing() {
        CaseReading reading = town().on("2012-02-01", "STOP")
                .on("2012-03-01", "IN")
                .on("2012-03-30", "DECIDED")
                .on("2012-04-01", "HALT")
                .read();
        assertThat(reading.suspensions()).isEmpty();
        assertThat(reading.reading().uncounted()).isEmpty();
        assertThat(misfits(reading)).containsExactly("NEVER_RESUMED 2", "BEFORE_START 2", "AFTER_STOP 5");
    }
}
