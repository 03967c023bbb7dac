package org.lianban.app.supervision.forecast;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianban.app.calendars.CalendarBook;
import org.lianban.app.supervision.forecast.ForecastStore.Forecast;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.forecast.Calibration;
import org.lianban.monitoring.forecast.Durations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the forecasts anew, once a day and region. Done twice, it gives the same. */
@Component
class ForecastNight {

    private static final int HISTORY_DAYS = 365;
    private static final int BATCH = 5_000;

    private final ForecastStore store;
    private final CalendarBook calendars;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ForecastNight(ForecastStore store, CalendarBook calendars, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.calendars = calendars;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes those that are not made today. */
    void run() {
        LocalDate today = calendars.current().dateOf(clock.instant());
        store.regionsWithout(today).forEach(region -> forecast(region, today));
    }

    private void forecast(String region, LocalDate today) {
        WorkCalendar calendar = calendars.current();
        List<Ended> history = store.ended(region, today.minusDays(HISTORY_DAYS));
        Curves curves = curves(region, history, today, calendar);
        UUID after = new UUID(0, 0);
        List<Running> batch;
        do {
            batch = store.running(region, after, today, calendar, BATCH);
            List<Forecast> forecasts = batch.stream()
                    .flatMap(running -> curves
                            .of(running.kind(), running.subject(), running.department())
                            .map(curve -> new Forecast(running, curve))
                            .stream())
                    .toList();
            transaction.executeWithoutResult(status -> store.keep(region, forecasts, today));
            after = batch.isEmpty() ? after : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH);
        HeldBack heldBack =
                HeldBack.of(history, calendar).orElseGet(() -> new HeldBack(today, Calibration.of(List.of())));
        transaction.executeWithoutResult(status -> store.finish(region, heldBack, today));
    }

    /** Of what ended, and of what still runs, which has taken at least as long as it has. */
    private Curves curves(String region, List<Ended> history, LocalDate today, WorkCalendar calendar) {
        Curves.Builder known = new Curves.Builder();
        history.forEach(
                one -> known.add(one.kind(), one.subject(), one.department(), new Durations(one.counted(), 1, 0)));
        UUID after = new UUID(0, 0);
        List<Running> batch;
        do {
            batch = store.running(region, after, today, calendar, BATCH);
            batch.forEach(
                    one -> known.add(one.kind(), one.subject(), one.department(), new Durations(one.counted(), 0, 1)));
            after = batch.isEmpty() ? after : batch.get(batch.size() - 1).id();
        } while (batch.size() == BATCH);
        return known.build();
    }
}
