package org.lianban.monitoring.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that changes what a clock measures. */
public sealed interface ClockEvent {

    /** When it took effect. */
    Instant at();

    /** When lianban learnt of it; never read by the kernel. */
    Instant recordedAt();

    /**
     * The clock runs.
     *
     * @param limit the limit, or null where none is prescribed
     */
    record Started(Instant at, Instant recordedAt, @Nullable TimeLimit limit) implements ClockEvent {}

    /**
     * A suspension opens.
     *
     * @param suspension its id, used once in the life of the clock
     * @param ground why time does not count
     * @param cap how long it may last, or null
     */
    record Suspended(
            Instant at,
            Instant recordedAt,
            String suspension,
            String ground,
            @Nullable Cap cap) implements ClockEvent {}

    /** That suspension is closed. */
    record Resumed(Instant at, Instant recordedAt, String suspension) implements ClockEvent {}

    /**
     * The limit grows.
     *
     * @param by how much, in the unit of the limit
     */
    record Extended(Instant at, Instant recordedAt, TimeLimit by) implements ClockEvent {}

    /**
     * A new budget period begins; suspensions that are open stay open.
     *
     * @param limit the limit of the new period, or null where none is prescribed
     */
    record Reset(Instant at, Instant recordedAt, @Nullable TimeLimit limit) implements ClockEvent {}

    /** The start moves, as by deemed acceptance, which reaches back to the day of receipt (行政许可法 第三十二条). */
    record Reanchored(Instant at, Instant recordedAt, Instant startAt) implements ClockEvent {}

    /** The clock ends. */
    record Stopped(Instant at, Instant recordedAt, String outcome) implements ClockEvent {}
}
