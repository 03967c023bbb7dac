package org.lianban.app.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.migration.MigrationCase.ClockReading;
import org.lianban.app.migration.MigrationCase.MovedClock;

/**
 * Where a case stands.
 *
 * @param stages those that are open, in the order in which they were opened
 * @param clocks those that have not stopped, read from the ledger at this moment
 */
record Standing(List<Open> stages, List<ClockView> clocks) {

    /** An open stage. */
    record Open(
            UUID id,
            String process,
            String element,
            @Nullable String item) {}

    /** What came of it by a move: read before and after, in one transaction. */
    Moved to(Standing after) {
        Map<UUID, Open> places = new LinkedHashMap<>();
        after.stages.forEach(stage -> places.put(stage.id(), stage));
        Map<UUID, ClockView> readings = new LinkedHashMap<>();
        after.clocks.forEach(clock -> readings.put(clock.id(), clock));
        return new Moved(
                stages.stream()
                        .map(stage -> {
                            Open place = places.get(stage.id());
                            return new MovedPlace(stage, place == null ? null : place.element());
                        })
                        .toList(),
                clocks.stream()
                        .map(clock -> moved(clock, readings.get(clock.id())))
                        .toList());
    }

    static MovedClock moved(ClockView before, @Nullable ClockView after) {
        return new MovedClock(
                before.id(),
                before.kind(),
                before.name(),
                before.subject(),
                ClockReading.of(before),
                after == null ? null : ClockReading.of(after));
    }

    /** An open stage and the element in which it goes on. */
    record MovedPlace(Open stage, @Nullable String to) {}

    /** The stages and clocks of a case, each before and after. */
    record Moved(List<MovedPlace> stages, List<MovedClock> clocks) {}
}
