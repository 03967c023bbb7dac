package org.lianban.monitoring.exchange.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;

/** The times in which a case lies where no limit measures them: before acceptance, between departments, before delivery. */
final class Waits {

    private final List<DeliveredFact> facts;

    /** Facts in the order of their content. */
    Waits(List<DeliveredFact> facts) {
        this.facts = facts;
    }

    void addTo(List<DeliveredClock> clocks) {
        Optional<DeliveredFact> received = first(FactType.RECEIVED);
        Optional<DeliveredFact> accepted = first(FactType.ACCEPTED).or(() -> first(FactType.NOT_ACCEPTED));
        received.ifPresent(from -> clocks.add(wait("intake", from, accepted.orElse(null))));
        between(clocks);
        first(FactType.DECIDED)
                .ifPresent(decided -> clocks.add(
                        wait("dispatch", decided, first(FactType.DELIVERED).orElse(null))));
    }

    /** From the moment when nobody has the case until the next department begins. */
    private void between(List<DeliveredClock> clocks) {
        int open = 0;
        DeliveredFact idle = null;
        int number = 0;
        for (DeliveredFact fact : facts) {
            if (fact.type() == FactType.BRANCH_BEGUN) {
                if (idle != null && idle.at().isBefore(fact.at())) {
                    number++;
                    clocks.add(wait("handing-on-" + number, idle, fact));
                }
                idle = null;
                open++;
            } else if (fact.type() == FactType.BRANCH_ENDED && open > 0) {
                open--;
                idle = open == 0 ? fact : null;
            }
        }
    }

    private Optional<DeliveredFact> first(FactType type) {
        return facts.stream().filter(fact -> fact.type() == type).findFirst();
    }

    private static DeliveredClock wait(String subject, DeliveredFact from, @Nullable DeliveredFact to) {
        List<ClockEvent> events = new ArrayList<>();
        events.add(DeliveredClocks.started(from, null));
        Instant begin = from.at();
        DeliveredClocks.stop(events, to == null || to.at().isBefore(begin) ? null : to);
        return new DeliveredClock(Kind.WAIT, subject, from.department(), DeliveredClocks.inOrder(events));
    }
}
