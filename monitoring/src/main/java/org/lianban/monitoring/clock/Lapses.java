package org.lianban.monitoring.clock;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds, for days asked for in order, a suspension that is still open although its cap is over. */
final class Lapses {

    private final Deque<Suspension> toLapse = new ArrayDeque<>();
    /** Of those whose cap is over, the one that stays open longest. */
    private @Nullable Suspension longest;

    Lapses(Collection<Suspension> suspensions) {
        suspensions.stream()
                .filter(suspension -> suspension.capDueOn != null)
                .sorted(Comparator.comparing(Lapses::capDueOn))
                .forEach(toLapse::add);
    }

    @Nullable
    Suspension on(LocalDate day) {
        while (!toLapse.isEmpty() && capDueOn(toLapse.element()).isBefore(day)) {
            Suspension lapsed = toLapse.remove();
            if (longest == null || closedOn(lapsed).isAfter(closedOn(longest))) {
                longest = lapsed;
            }
        }
        return longest != null && longest.isLapsedOn(day) ? longest : null;
    }

    private static LocalDate capDueOn(Suspension suspension) {
        return Objects.requireNonNullElse(suspension.capDueOn, LocalDate.MAX);
    }

    private static LocalDate closedOn(Suspension suspension) {
        return Objects.requireNonNullElse(suspension.closedOn(), LocalDate.MAX);
    }
}
