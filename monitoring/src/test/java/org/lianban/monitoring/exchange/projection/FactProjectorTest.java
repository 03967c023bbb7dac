package org.lianban.monitoring.exchange.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.exchange.fact.DeliveredFact;
import org.lianban.monitoring.exchange.fact.FactType;

class FactProjectorTest {

    private static List<DeliveredFact> facts(Town town) {
        ImportedCase imported = Town.imported(List.of(town.fragment()));
        return new FactProjector(Town.MAPPING).facts(imported, new Projector(Town.MAPPING).project(imported));
    }

    @Test
    void tellsWhatTheMappingNamesWithItsData() {
        List<DeliveredFact> facts =
                facts(Town.town().has("begin", "2012-03-01").on("2012-03-05", "DECIDED", "result=granted"));
        assertThat(facts)
                .extracting(DeliveredFact::type, DeliveredFact::data)
                .containsExactly(
                        tuple(FactType.RECEIVED, Map.of("how", "paper")),
                        tuple(FactType.DECIDED, Map.of("result", "granted")));
    }

    @Test
    void tellsPausesAndExtensionsAsTheClockHasThem() {
        List<DeliveredFact> facts = facts(Town.town()
                .on("2012-03-01", "IN")
                .on("2012-03-05", "HALT")
                .on("2012-03-09", "ON")
                .on("2012-03-10", "LONGER", "answer=yes"));
        assertThat(facts)
                .extracting(DeliveredFact::id, DeliveredFact::data)
                .containsExactly(
                        tuple(
                                "PAUSED own-1",
                                Map.of("pause", "own-1", "ground", "OWN", "cap", "10", "unit", "CALENDAR_DAY")),
                        tuple("RESUMED own-1", Map.of("pause", "own-1")),
                        tuple("EXTENDED 2012-03-09T23:00:00Z", Map.of("by", "42", "unit", "CALENDAR_DAY")));
    }
}
