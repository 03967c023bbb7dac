package org.lianban.monitoring.exchange.projection;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.clock.ClockEvent;

/**
 * A case as the kernel can read it.
 *
 * @param line the first line that spoke of the case
 * @param history its events in order, each once
 * @param ledger its clock events in order, each with the line it comes from
 * @param misfits what does not fit, as far as it shows before the ledger is read
 * @param duplicates how many events were delivered more than once and are read once
 * @param deadline the last moment in time by the other system's own account, or null
 */
public record Projection(
        String caseId,
        long line,
        List<MappedEvent> history,
        List<Entry> ledger,
        List<Misfit> misfits,
        int duplicates,
        @Nullable Instant deadline,
        @Nullable String department,
        @Nullable String responsible) {

    /** A clock event and where it comes from. */
    public record Entry(ClockEvent event, long line) {}

    /** The clock events alone. */
    public List<ClockEvent> events() {
        return ledger.stream().map(Entry::event).toList();
    }

    /** What the case went through, in order. */
    public List<LoggedStep> steps() {
        Deque<LoggedStep> steps = new ArrayDeque<>();
        for (MappedEvent event : history) {
            String name = event.stage() == null ? event.code() : event.stage();
            LoggedStep last = steps.peekLast();
            boolean goesOn =
                    last != null && event.stage() != null && last.name().equals(name);
            Instant from = goesOn ? steps.removeLast().from() : event.at();
            steps.addLast(new LoggedStep(name, from, event.at()));
        }
        return List.copyOf(steps);
    }
}
