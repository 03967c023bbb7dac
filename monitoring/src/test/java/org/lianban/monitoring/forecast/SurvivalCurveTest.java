package org.lianban.monitoring.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SurvivalCurveTest {

    /** Ten clocks: two ended on day 3, three on day 5, one still runs after 5, two ended on day 8, two still run after 9. */
    private final SurvivalCurve curve = SurvivalCurve.of(
            List.of(new Durations(3, 2, 0), new Durations(5, 3, 1), new Durations(8, 2, 0), new Durations(9, 0, 2)));

    @Test
    void isTheProductLimitEstimate() {
        assertThat(curve.longerThan(2)).isEqualTo(1);
        assertThat(curve.longerThan(3)).isCloseTo(0.8, within(1e-12));
        assertThat(curve.longerThan(5)).isCloseTo(0.8 * 5 / 8, within(1e-12));
        // of the four that were still at risk two ended
        assertThat(curve.longerThan(8)).isCloseTo(0.5 * 2 / 4, within(1e-12));
        assertThat(curve.longerThan(100)).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void saysWhatItRestsOn() {
        assertThat(curve.ended()).isEqualTo(7);
        assertThat(curve.censored()).isEqualTo(3);
    }

    @Test
    void tellsOfHowManyThatGotSoFarItIsKnownWhetherTheyWereLate() {
        assertThat(curve.decided(0, 8)).isEqualTo(9); // all but the one that still runs after 5
        assertThat(curve.decided(6, 8)).isEqualTo(4);
        assertThat(curve.decided(6, 20)).isEqualTo(2); // nobody knows of the two that still run
        assertThat(curve.decided(10, 20)).isZero();
    }

    @Test
    void isTheShareThatTookLongerIfNoneStillRuns() {
        Random random = new Random(7);
        List<Integer> days =
                IntStream.range(0, 500).map(i -> random.nextInt(30)).boxed().toList();
        SurvivalCurve whole = SurvivalCurve.of(
                days.stream().map(day -> new Durations(day, 1, 0)).toList());
        for (int limit = 0; limit < 30; limit++) {
            int at = limit;
            double share = days.stream().filter(day -> day > at).count() / 500.0;
            assertThat(whole.longerThan(limit)).isCloseTo(share, within(1e-9));
        }
    }

    @Test
    void neverRises() {
        Random random = new Random(8);
        for (int run = 0; run < 200; run++) {
            List<Durations> clocks = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                clocks.add(new Durations(random.nextInt(15), random.nextInt(3), random.nextInt(3)));
            }
            SurvivalCurve any = SurvivalCurve.of(clocks);
            for (int day = 0; day < 20; day++) {
                assertThat(any.longerThan(day)).isBetween(0.0, any.longerThan(day - 1));
            }
        }
    }

    @Test
    void refusesNegativeDays() {
        assertThatThrownBy(() -> new Durations(-1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    class AClockThatRuns {

        @Test
        void isAsLikelyToBeLateAsThoseThatGotAsFar() {
            assertThat(curve.late(0, 5)).isCloseTo(0.5, within(1e-12));
            // it has not ended by day 5: of those that took six days or more, one half takes more than eight
            assertThat(curve.late(6, 8)).isCloseTo(0.25 / 0.5, within(1e-12));
        }

        @Test
        void isMoreLikelyTheLongerItRuns() {
            for (int day = 1; day <= 8; day++) {
                assertThat(curve.late(day, 8)).isGreaterThanOrEqualTo(curve.late(day - 1, 8));
            }
        }

        @Test
        void isLateForCertainOnceItIs() {
            assertThat(curve.late(9, 8)).isEqualTo(1);
        }

        @Test
        void isNotCalledSafeWhereNothingIsKnown() {
            SurvivalCurve allEnded = SurvivalCurve.of(List.of(new Durations(2, 5, 0)));
            assertThat(allEnded.late(4, 9)).isEqualTo(1);
            assertThat(allEnded.late(0, 9)).isZero();
        }
    }

    @Nested
    class FewestLateOrder {

        private FewestLate.Plan<Integer> plan(int perDay, Integer... daysLeft) {
            return FewestLate.of(List.of(daysLeft), perDay, Integer::longValue);
        }

        @Test
        void goesByDueDateWhereAllFits() {
            assertThat(plan(1, 2, 0, 1).inTime()).containsExactly(0, 1, 2);
        }

        @Test
        void leavesOutWhatCannotBeInTime() {
            FewestLate.Plan<Integer> plan = plan(1, -3, 0, 0, 1, 5);
            assertThat(plan.inTime()).containsExactly(0, 1, 5);
            assertThat(plan.late()).containsExactly(-3, 0);
        }

        @Test
        void isAsGoodAsTheBestOfAllOrders() {
            Random random = new Random(9);
            for (int run = 0; run < 300; run++) {
                Integer[] daysLeft = IntStream.range(0, 1 + random.nextInt(6))
                        .mapToObj(i -> random.nextInt(6) - 1)
                        .toArray(Integer[]::new);
                int perDay = 1 + random.nextInt(2);
                assertThat(plan(perDay, daysLeft).inTime()).hasSize(best(List.of(daysLeft), perDay, 0));
            }
        }

        /** By trying every order. */
        private int best(List<Integer> left, int perDay, int done) {
            int most = 0;
            for (int i = 0; i < left.size(); i++) {
                List<Integer> rest = new ArrayList<>(left);
                int daysLeft = rest.remove(i);
                int here = done / perDay <= daysLeft ? 1 : 0;
                most = Math.max(most, here + best(rest, perDay, done + 1));
            }
            return most;
        }
    }

    @Nested
    class ItsCalibration {

        @Test
        void comparesWhatWasForecastWithWhatHappened() {
            Calibration calibration = Calibration.of(List.of(
                    new Calibration.Outcome(0.1, false),
                    new Calibration.Outcome(0.1, true),
                    new Calibration.Outcome(0.9, true),
                    new Calibration.Outcome(1.0, true)));
            assertThat(calibration.size()).isEqualTo(4);
            assertThat(calibration.brier()).isCloseTo((0.01 + 0.81 + 0.01 + 0) / 4, within(1e-12));
            assertThat(calibration.baseline()).isCloseTo(0.75 * 0.25, within(1e-12));
            assertThat(calibration.bins())
                    .containsExactly(
                            new Calibration.Bin(0.1, 0.2, 2, 0.1, 0.5), new Calibration.Bin(0.9, 1.0, 2, 0.95, 1.0));
        }
    }
}
