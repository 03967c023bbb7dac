package org.lianban.monitoring.exchange.projection;

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
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.exchange.log.LogItem.Fragment;

/** Whatever a system delivers, in whatever order and however often. */
class DeliveryPropertiesTest {

    private static final List<String> CODES =
            List.of("IN", "STOP", "GO", "HALT", "ON", "LONGER", "DECIDED", "SENT", "END", "OTHER");
    private static final String NOW = "2012-12-31T00:00:00Z";

    /** One event a fragment; a number tells its code, its day and its answer, so that days often coincide. */
    private static Fragment fragment(int number) {
        String day = LocalDate.of(2012, 3, 1).plusDays(number / 20 % 60).toString();
        return Town.town()
                .has("dept", "d" + number % 3)
                .on(day, CODES.get(number % CODES.size()), "answer=" + (number % 20 < 10 ? "yes" : "no"))
                .fragment();
    }

    private static void assertSameReading(CaseReading one, CaseReading other) {
        assertThat(other.reading()).isEqualTo(one.reading());
        assertThat(events(other)).isEqualTo(events(one));
        assertThat(codes(other)).isEqualTo(codes(one));
    }

    private static List<ClockEvent> events(CaseReading reading) {
        return reading.projection().events();
    }

    private static List<String> codes(CaseReading reading) {
        return reading.misfits().stream().map(Misfit::code).toList();
    }

    @Test
    void shuffledAndRepeatedTheyGiveTheSameReading() {
        qt().withExamples(500)
                .forAll(lists().of(integers().between(0, 1199)).ofSizeBetween(0, 12), longs().all())
                .checkAssert((numbers, seed) -> {
                    List<Fragment> fragments = new ArrayList<>(numbers.stream()
                            .map(DeliveryPropertiesTest::fragment)
                            .toList());
                    CaseReading inOrder = Town.read(fragments, NOW);
                    fragments.addAll(List.copyOf(fragments));
                    Collections.shuffle(fragments, new Random(seed));
                    CaseReading shuffledTwice = Town.read(fragments, NOW);
                    assertSameReading(inOrder, shuffledTwice);
                    assertThat(shuffledTwice.projection().duplicates())
                            .isEqualTo(
                                    fragments.size() / 2 + inOrder.projection().duplicates());
                });
    }

    @Test
    void everyEventOfTheClockIsInTheLedgerOrNamed() {
        qt().withExamples(500)
                .forAll(lists().of(integers().between(0, 1199)).ofSizeBetween(0, 12))
                .checkAssert(numbers -> {
                    List<Fragment> fragments = numbers.stream()
                            .distinct()
                            .map(DeliveryPropertiesTest::fragment)
                            .toList();
                    ImportedCase imported = Town.imported(fragments);
                    Projection projection = new Projector(Town.MAPPING).project(imported);
                    long stopsAndResumptions = imported.events().stream()
                            .distinct()
                            .filter(event -> List.of("STOP", "GO", "HALT", "ON").contains(event.code()))
                            .count();
                    long inLedger = projection.events().stream()
                            .filter(event ->
                                    event instanceof ClockEvent.Suspended || event instanceof ClockEvent.Resumed)
                            .count();
                    long named = projection.misfits().stream()
                            .filter(misfit -> List.of("RESUMED_WITHOUT_STOP", "SUSPENDED_TWICE")
                                    .contains(misfit.code()))
                            .count();
                    assertThat(inLedger + named).isEqualTo(stopsAndResumptions);
                });
    }
}
