package org.lianban.app.supervision.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.forecast.Calibration;
import org.lianban.monitoring.forecast.Calibration.Outcome;

/**
 * Tries the forecasts on history: the latest fifth of the clocks of which it is known whether they were late is held back, and each
 * is forecast at the moment when half of its limit was used, from what was known at the beginning of that month.
 *
 * <p>Held back by their start: by their end the slow ones would be among them more often than they are. For the same reason only
 * clocks count that could have been late by now, and those of them too that are late and still run.
 *
 * @param from clocks that started on that day or later are held back
 */
record HeldBack(LocalDate from, Calibration calibration) {

    /** Empty if too little has ended to hold any of it back. */
    static Optional<HeldBack> of(Collection<Timed> clocks, LocalDate today, WorkCalendar calendar) {
        List<Timed> known = clocks.stream()
                .filter(clock -> clock.daysBefore(today, calendar) > clock.limit())
                .filter(clock -> clock.stoppedOn() != null || clock.late())
                .sorted(Comparator.comparing(Timed::startedOn))
                .toList();
        long size = known.stream().mapToLong(Timed::clocks).sum();
        if (size < 5 * Curves.LEAST) {
            return Optional.empty();
        }
        LocalDate from = startOf(known, size * 4 / 5);
        Map<LocalDate, Curves> curves = new HashMap<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (Timed clock : known) {
            int half = clock.limit() / 2;
            if (!clock.startedOn().isBefore(from) && clock.counted() >= half) {
                LocalDate month = after(half, clock, calendar).withDayOfMonth(1);
                curves.computeIfAbsent(month.isBefore(from) ? from : month, day -> Curves.asOf(day, clocks, calendar))
                        .of(clock, half)
                        .map(curve ->
                                new Outcome(curve.survival().late(half, clock.limit()), clock.late(), clock.clocks()))
                        .ifPresent(outcomes::add);
            }
        }
        return Optional.of(new HeldBack(from, Calibration.of(outcomes)));
    }

    /** When the clock of that number started, counted from 0. */
    private static LocalDate startOf(List<Timed> known, long number) {
        long passed = 0;
        for (Timed clock : known) {
            passed += clock.clocks();
            if (passed > number) {
                return clock.startedOn();
            }
        }
        throw new IllegalArgumentException("there are only " + passed);
    }

    /** The day on which it had counted so many, had it never stood still. */
    private static LocalDate after(int days, Timed clock, WorkCalendar calendar) {
        return clock.unit() == LimitUnit.CALENDAR_DAY
                ? clock.startedOn().plusDays(days)
                : calendar.plusWorkingDays(clock.startedOn(), days);
    }
}
