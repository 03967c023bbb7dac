package org.lianban.monitoring.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.attribution.Standing.Sample;
import org.lianban.monitoring.attribution.Standing.Verdict;

class StandingTest {

    /** Shares in hundredths, of a hundred examinations each. */
    private static List<Sample> peers(int... hundredths) {
        return IntStream.of(hundredths)
                .mapToObj(part -> new Sample(part, 100, 100))
                .toList();
    }

    private static Sample share(int hundredths) {
        return new Sample(hundredths, 100, 100);
    }

    @Test
    void aShareFarAboveThoseOfItsPeersStandsOut() {
        Standing standing = Standing.of(share(40), peers(10, 12, 8, 11, 9));

        assertThat(standing.median()).isEqualTo(0.10);
        assertThat(standing.mad()).isCloseTo(0.01, within(1e-9));
        assertThat(standing.score()).isCloseTo(20.235, within(1e-6));
        assertThat(standing.verdict()).isEqualTo(Verdict.HIGH);
        assertThat(standing.peers()).isEqualTo(5);
    }

    @Test
    void oneAmongManyThatDifferIsOrdinary() {
        assertThat(Standing.of(share(40), peers(5, 45, 20, 60, 10, 30)).verdict())
                .isEqualTo(Verdict.ORDINARY);
    }

    @Test
    void twoStrangePeersDoNotHideAThird() {
        assertThat(Standing.of(share(70), peers(10, 11, 12, 9, 10, 90, 95)).verdict())
                .isEqualTo(Verdict.HIGH);
    }

    @Test
    void whereMostPeersAreEqualTheMeanDeviationCounts() {
        Standing standing = Standing.of(share(30), peers(0, 0, 0, 0, 0, 6));

        assertThat(standing.mad()).isZero();
        assertThat(standing.score()).isCloseTo(0.3 / (1.253314 * 0.01), within(1e-6));
        assertThat(standing.verdict()).isEqualTo(Verdict.HIGH);
    }

    @Test
    void whereAllPeersAreEqualThereIsNoScore() {
        assertThat(Standing.of(share(10), peers(0, 0, 0, 0, 0)))
                .isEqualTo(new Standing(0.1, 100, 5, 0.0, 0.0, null, Verdict.HIGH));
        assertThat(Standing.of(share(9), peers(0, 0, 0, 0, 0)).verdict()).isEqualTo(Verdict.ORDINARY);
    }

    @Test
    void aFewHundredthsMakeNobodyStandOutHoweverAlikeTheOthersAre() {
        Standing standing = Standing.of(share(16), peers(10, 11, 9, 10, 11));
        assertThat(standing.score()).isGreaterThan(Standing.HIGH_SCORE);
        assertThat(standing.verdict()).isEqualTo(Verdict.ORDINARY);
    }

    @Test
    void nothingIsSaidOfTooFew() {
        assertThat(Standing.of(new Sample(70, 70, 7), peers(1, 2, 3, 4, 5)).verdict())
                .isEqualTo(Verdict.SILENT);
        assertThat(Standing.of(share(90), peers(1, 2, 3, 4)).verdict()).isEqualTo(Verdict.SILENT);
        List<Sample> small = new ArrayList<>(peers(1, 2, 3, 4));
        small.add(new Sample(1, 50, 7));
        assertThat(Standing.of(share(90), small))
                .isEqualTo(new Standing(0.9, 100, 4, null, null, null, Verdict.SILENT));
    }

    @Test
    void theOrderOfThePeersDoesNotMatterAndAHigherShareIsNeverMoreOrdinary() {
        qt().withExamples(2_000)
                .withFixedSeed(35)
                .forAll(
                        integers().between(0, 100),
                        lists().of(integers().between(0, 100)).ofSizeBetween(0, 15))
                .checkAssert((own, others) -> {
                    List<Sample> peers = new ArrayList<>(
                            others.stream().map(StandingTest::share).toList());
                    Standing standing = Standing.of(share(own), peers);
                    Collections.reverse(peers);
                    assertThat(Standing.of(share(own), peers)).isEqualTo(standing);
                    if (standing.verdict() == Verdict.HIGH) {
                        assertThat(Standing.of(share(Math.min(100, own + 7)), peers)
                                        .verdict())
                                .isEqualTo(Verdict.HIGH);
                    }
                });
    }
}
