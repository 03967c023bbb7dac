package org.lianban.monitoring.exchange.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.monitoring.exchange.projection.Town.misfits;
import static org.lianban.monitoring.exchange.projection.Town.town;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProjectorTest {

    @Nested
    class StartAndStop {

        @Test
        void measureEightWeeks() {
            CaseReading reading =
                    town().on("2012-03-01", "IN").on("2012-04-30", "DECIDED").read();
            assertThat(reading.reading().dueDate()).isEqualTo("2012-04-26");
            assertThat(reading.reading().counted()).isEqualTo(60);
            assertThat(reading.reading().overdue()).isEqualTo(4);
            assertThat(reading.misfits()).isEmpty();
        }

        @Test
        void comeFromTheCaseWhereNoEventTellsThem() {
            CaseReading reading = town().has("begin", "2012-03-01 10:00:00+01:00")
                    .has("end", "2012-03-05T10:00:00+01:00")
                    .read();
            assertThat(reading.ended()).isTrue();
            assertThat(reading.reading().counted()).isEqualTo(4);
        }

        @Test
        void areTheFirstOfTheListThatTheCaseHas() {
            CaseReading reading = town().on("2012-03-01", "IN")
                    .on("2012-03-05", "SENT")
                    .on("2012-03-09", "DECIDED")
                    .has("begin", "2011-01-01")
                    .read();
            assertThat(reading.reading().counted()).isEqualTo(8);
            assertThat(reading.misfits()).isEmpty();
        }

        @Test
        void skipAStopBeforeTheStartAndNameIt() {
            CaseReading reading = town().on("2012-02-01", "DECIDED")
                    .on("2012-03-01", "IN")
                    .on("2012-03-09", "SENT")
                    .read();
            assertThat(reading.reading().counted()).isEqualTo(8);
            assertThat(misfits(reading)).containsExactly("BEFORE_START 2");
        }

        @Test
        void askForTheAnswer() {
            assertThat(town().on("2012-03-01", "IN")
                            .on("2012-03-09", "END", "answer=no")
                            .read()
                            .ended())
                    .isFalse();
            assertThat(town().on("2012-03-01", "IN")
                            .on("2012-03-09", "END", "answer=yes")
                            .read()
                            .ended())
                    .isTrue();
        }

        @Test
        void thatComeTwiceAreNamed() {
            CaseReading reading = town().on("2012-03-01", "IN")
                    .on("2012-03-02", "IN")
                    .on("2012-03-09", "DECIDED")
                    .on("2012-03-10", "DECIDED")
                    .read();
            assertThat(reading.reading().counted()).isEqualTo(8);
            assertThat(misfits(reading)).containsExactly("STARTED_TWICE 3", "AFTER_STOP 5");
        }

        @Test
        void thatAreMissingAreNamed() {
            CaseReading reading = town().on("2012-03-09", "DECIDED").read();
            assertThat(reading.started()).isFalse();
            assertThat(misfits(reading)).containsExactly("NEVER_STARTED 1", "BEFORE_START 2");
        }
    }

    @Nested
    class Extensions {

        @Test
        void areOfTheFirstTriggerThatTheCaseHas() {
            CaseReading reading = town().on("2012-03-01", "IN")
                    .on("2012-04-10", "GRANTED")
                    .on("2012-05-10", "LONGER", "answer=yes")
                    .on("2012-05-20", "DECIDED")
                    .read();
            // the limit had ended on 26 April, before the question was ticked off
            assertThat(reading.reading().overdue()).isZero();
            assertThat(reading.misfits()).isEmpty();
        }
    }

    @Nested
    class TheRest {

        @Test
        void anExtensionLengthensTheLimitIfItComesInTime() {
            assertThat(town().on("2012-03-01", "IN")
                            .on("2012-04-26", "LONGER", "answer=yes")
                            .on("2012-06-07", "DECIDED")
                            .read()
                            .reading()
                            .overdue())
                    .isZero();
            CaseReading late = town().on("2012-03-01", "IN")
                    .on("2012-04-27", "LONGER", "answer=yes")
                    .on("2012-05-01", "DECIDED")
                    .read();
            assertThat(late.reading().overdue()).isEqualTo(5);
            assertThat(misfits(late)).containsExactly("EXTENSION_AFTER_EXPIRY 3");
        }

        @Test
        void anEntryLongAfterTheEventIsNamed() {
            CaseReading reading = town().on("2012-03-01", "IN", "entered=2012-03-15 23:00:00")
                    .on("2012-03-30", "DECIDED", "entered=2012-04-14")
                    .read();
            assertThat(misfits(reading)).containsExactly("ENTERED_LATE 3");
        }

        @Test
        void contradictionsAndValuesThatAreNoTimesAreNamed() {
            CaseReading reading = Town.read(
                    List.of(
                            town().has("deadline", "soon")
                                    .has("dept", "A")
                                    .on("2012-03-01", "IN")
                                    .fragment(),
                            town().has("dept", "B").fragment()),
                    "2013-01-01T00:00:00Z");
            assertThat(misfits(reading)).containsExactly("VALUE_NO_TIME 1", "VALUE_CONTRADICTED 1");
            assertThat(reading.projection().department()).isEqualTo("B");
            assertThat(reading.projection().deadline()).isNull();
        }

        @Test
        void anEventDeliveredTwiceIsReadOnce() {
            var fragment =
                    town().on("2012-03-01", "IN").on("2012-03-30", "DECIDED").fragment();
            CaseReading reading = Town.read(List.of(fragment, fragment), "2013-01-01T00:00:00Z");
            assertThat(reading.projection().duplicates()).isEqualTo(2);
            assertThat(reading.misfits()).isEmpty();
        }
    }
}
