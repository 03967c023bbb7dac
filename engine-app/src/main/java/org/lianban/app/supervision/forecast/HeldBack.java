package org.lianban.app.supervision.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.forecast.Calibration;
import org.lianban.monitoring.forecast.Calibration.Outcome;
import org.lianban.monitoring.forecast.Durations;

/**
 * Tries the forecasts on history: the latest fifth of the clocks that ended is held back, the curves are made of what was known
 * before, and each clock held back is forecast at the moment when half of its limit was used.
 *
 * @param from clocks that ended on that day or later are held back
 */
record HeldBack(LocalDate from, Calibration calibration) {

    /** Empty if too little has ended to hold any of it back. */
    static Optional<HeldBack> of(List<Ended> history, WorkCalendar calendar) {
        List<Ended> byEnd =
                history.stream().sorted(Comparator.comparing(Ended::stoppedOn)).toList();
        if (byEnd.size() < 5 * Curves.LEAST) {
            return Optional.empty();
        }
        LocalDate from = byEnd.get(byEnd.size() * 4 / 5).stoppedOn();
        Curves curves = before(from, byEnd, calendar);
        List<Outcome> outcomes = new ArrayList<>();
        for (Ended clock : byEnd) {
            int half = clock.limit() / 2;
            if (!clock.stoppedOn().isBefore(from) && clock.counted() >= half) {
                curves.of(clock.kind(), clock.subject(), clock.department())
                        .map(curve -> new Outcome(
                                curve.survival().late(half, clock.limit()), clock.counted() > clock.limit()))
                        .ifPresent(outcomes::add);
            }
        }
        return Optional.of(new HeldBack(from, Calibration.of(outcomes)));
    }

    /** What was known on the evening before: what ended later had run for so long, and no more was known of it. */
    private static Curves before(LocalDate from, List<Ended> history, WorkCalendar calendar) {
        Curves.Builder known = new Curves.Builder();
        for (Ended clock : history) {
            if (clock.stoppedOn().isBefore(from)) {
                known.add(clock.kind(), clock.subject(), clock.department(), new Durations(clock.counted(), 1, 0));
            } else if (clock.startedOn().isBefore(from)) {
                long ran = calendar.workingDaysBetween(clock.startedOn(), from.minusDays(1));
                int counted = (int) Math.min(clock.counted(), ran);
                known.add(clock.kind(), clock.subject(), clock.department(), new Durations(counted, 0, 1));
            }
        }
        return known.build();
    }
}
