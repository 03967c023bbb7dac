package org.lianban.monitoring.exchange.fact;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.ClockEvent.Resumed;
import org.lianban.monitoring.clock.ClockEvent.Suspended;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;

/**
 * What begins and ends under one name, once or several times: branches, stages, the lower level. A later round has a number behind its
 * name.
 *
 * @param facts of the case, in order
 * @param end of the case, which also ends what is still going on
 */
record Rounds(
        List<DeliveredFact> facts,
        PauseFacts pauses,
        @Nullable DeliveredFact end) {

    void addTo(List<DeliveredClock> clocks) {
        add(clocks, Kind.BRANCH, FactType.BRANCH_BEGUN, FactType.BRANCH_ENDED, "branch");
        add(clocks, Kind.STAGE, FactType.STAGE_BEGUN, FactType.STAGE_ENDED, "stage");
        add(clocks, Kind.LOWER, FactType.LOWER_BEGUN, FactType.LOWER_ENDED, "");
    }

    private void add(List<DeliveredClock> clocks, Kind kind, FactType begins, FactType ends, String key) {
        all(EnumSet.of(begins))
                .map(fact -> fact.value(key).orElse(""))
                .distinct()
                .forEach(name -> add(
                        clocks,
                        kind,
                        name,
                        begins,
                        all(EnumSet.of(begins, ends))
                                .filter(fact -> fact.value(key).orElse("").equals(name))
                                .toList()));
    }

    private void add(List<DeliveredClock> clocks, Kind kind, String name, FactType begins, List<DeliveredFact> ofName) {
        DeliveredFact begun = null;
        int number = 0;
        for (DeliveredFact fact : ofName) {
            if (fact.type() == begins && begun == null) {
                begun = fact;
            } else if (fact.type() != begins && begun != null) {
                number++;
                clocks.add(round(kind, name, number, begun, fact));
                begun = null;
            }
        }
        if (begun != null) {
            DeliveredFact over = end != null && !end.at().isBefore(begun.at()) ? end : null;
            clocks.add(round(kind, name, number + 1, begun, over));
        }
    }

    private DeliveredClock round(Kind kind, String name, int number, DeliveredFact from, @Nullable DeliveredFact to) {
        List<ClockEvent> events = new ArrayList<>();
        events.add(DeliveredClocks.started(from, from.limit("limit").orElse(null)));
        events.addAll(pauses.stopping(kind == Kind.BRANCH ? name : null));
        DeliveredClocks.stop(events, to);
        // a pause before this round began, or after it ended, is none of its own
        events.removeIf(event -> (event instanceof Suspended || event instanceof Resumed)
                && (event.at().isBefore(from.at()) || (to != null && event.at().isAfter(to.at()))));
        return DeliveredClocks.clock(kind, number == 1 ? name : name + "#" + number, from, events);
    }

    private Stream<DeliveredFact> all(Set<FactType> types) {
        return facts.stream().filter(fact -> types.contains(fact.type()));
    }
}
