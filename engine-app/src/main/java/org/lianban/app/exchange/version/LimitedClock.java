package org.lianban.app.exchange.version;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.exchange.fact.DeliveredClock;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;

/**
 * A clock of a delivered case that somebody's work has to keep, read at a moment, as it is stored.
 *
 * @param kind as our own clocks call it
 * @param subject the branch or stage, otherwise the item or service of the case
 * @param measuredOn the first day that is not in {@code counted}, unless it is that of the start
 */
public record LimitedClock(
        UUID id,
        UUID caseId,
        String kind,
        String subject,
        @Nullable String desk,
        ClockState state,
        TimeLimit limit,
        long counted,
        @Nullable LocalDate dueDate,
        LocalDate startedOn,
        @Nullable LocalDate stoppedOn,
        LocalDate measuredOn) {

    private static final Set<Kind> WORK = EnumSet.of(
            Kind.ACCEPTANCE, Kind.STATUTORY, Kind.PROMISED, Kind.BRANCH, Kind.STAGE, Kind.LOWER, Kind.DELIVERY);

    /** The same however often the case is read. */
    public static UUID id(UUID caseId, DeliveredClock clock) {
        return UUID.nameUUIDFromBytes((caseId + " " + clock.name()).getBytes(StandardCharsets.UTF_8));
    }

    /** Empty if it has no limit, has not started at that moment, or is not one of work. */
    static Optional<LimitedClock> of(Derived one, DeliveredClock clock, WorkCalendar calendar) {
        Instant startedAt = MainReading.startedAt(clock);
        if (!WORK.contains(clock.kind()) || startedAt.isAfter(one.readAt())) {
            return Optional.empty();
        }
        Reading reading = clock.read(calendar, one.readAt(), false);
        TimeLimit limit = reading.limit();
        if (limit == null) {
            return Optional.empty();
        }
        Instant dueAt = reading.dueAt();
        LocalDate measuredOn = calendar.dateOf(reading.asOf());
        return Optional.of(new LimitedClock(
                id(one.id(), clock),
                one.id(),
                clock.kind() == Kind.LOWER ? "LOWER_LEVEL" : clock.kind().name(),
                subject(one, clock),
                clock.department(),
                reading.state(),
                limit,
                reading.counted(),
                dueAt == null ? reading.dueDate() : calendar.dateOf(dueAt),
                calendar.dateOf(startedAt),
                reading.state() == ClockState.STOPPED ? measuredOn : null,
                measuredOn));
    }

    private static String subject(Derived one, DeliveredClock clock) {
        String told = clock.subject().replaceFirst("#[0-9]+$", "");
        String item = Objects.requireNonNullElse(one.read().item(), "");
        return !told.isEmpty()
                ? told
                : !item.isEmpty() ? item : Objects.requireNonNullElse(one.read().service(), "");
    }
}
