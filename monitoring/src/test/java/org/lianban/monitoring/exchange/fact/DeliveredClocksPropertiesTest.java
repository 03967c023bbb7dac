package org.lianban.monitoring.exchange.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static org.quicktheories.generators.SourceDSL.longs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.clock.Reading;

/** Whatever facts a system tells, in whatever order and however often. */
class DeliveredClocksPropertiesTest {

    private static final int TYPES = FactType.values().length;

    /** A number tells the type, the day and the names of a fact, so that days and names often coincide. */
    private static DeliveredFact fact(int number) {
        FactType type = FactType.values()[number % TYPES];
        String day = LocalDate.of(2026, 3, 1).plusDays(number / TYPES % 40).toString();
        int name = number / (TYPES * 40) % 3;
        return Told.fact(
                "f" + number,
                day,
                type,
                "pause=p" + name,
                "branch=b" + name,
                "stage=s" + name,
                "ground=g" + name,
                "limit=" + (name + 3),
                "cap=" + (name + 2),
                "by=4");
    }

    private static List<Reading> readings(List<DeliveredFact> facts) {
        return DeliveredClocks.of(facts, Told.TERMS).stream()
                .map(clock -> clock.read(Told.CN, Told.noon("2026-12-31"), true))
                .toList();
    }

    @Test
    void shuffledAndRepeatedTheyGiveTheSameClocks() {
        qt().withExamples(1000)
                .forAll(lists().of(integers().between(0, TYPES * 120 - 1)).ofSizeBetween(0, 25), longs().all())
                .checkAssert((numbers, seed) -> {
                    List<DeliveredFact> facts = new ArrayList<>(numbers.stream()
                            .map(DeliveredClocksPropertiesTest::fact)
                            .toList());
                    List<DeliveredClock> inOrder = DeliveredClocks.of(facts, Told.TERMS);
                    List<Reading> read = readings(facts);
                    facts.addAll(List.copyOf(facts));
                    Collections.shuffle(facts, new Random(seed));
                    assertThat(DeliveredClocks.of(facts, Told.TERMS)).isEqualTo(inOrder);
                    assertThat(readings(facts)).isEqualTo(read);
                });
    }

    @Test
    void everyDayIsEitherCountedOrExplained() {
        qt().withExamples(500)
                .forAll(lists().of(integers().between(0, TYPES * 120 - 1)).ofSizeBetween(0, 25))
                .checkAssert(numbers -> readings(numbers.stream()
                                .map(DeliveredClocksPropertiesTest::fact)
                                .toList())
                        .forEach(reading -> assertThat(reading.elapsed())
                                .isEqualTo(reading.counted() + reading.totalUncounted() + reading.nonWorking())));
    }
}
