package org.lianban.app.supervision.forecast;

import java.util.ArrayList;
import java.util.List;
import org.lianban.app.supervision.forecast.ForecastStore.Forecast;
import org.lianban.monitoring.forecast.Calibration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the forecasts anew, once a day and population. Done twice, it gives the same. */
@Component
class ForecastNight {

    private static final int BATCH = 5_000;

    private final ForecastStore store;
    private final Populations populations;
    private final TransactionTemplate transaction;

    ForecastNight(ForecastStore store, Populations populations, TransactionTemplate transaction) {
        this.store = store;
        this.populations = populations;
        this.transaction = transaction;
    }

    /** Makes those that are not made today. */
    void run() {
        populations.due().forEach(this::forecast);
    }

    private void forecast(Population population) {
        List<Timed> ended = store.ended(population);
        // once and for all: the curves are made of what runs, and what runs is forecast from the curves
        List<Running> running = store.running(population);
        if (population.system() != null && ended.isEmpty() && running.isEmpty()) {
            return; // nothing is delivered yet; what comes today is forecast today
        }
        List<Timed> all = new ArrayList<>(ended);
        running.forEach(one -> all.add(one.timed()));
        Curves curves = Curves.asOf(population.today(), all, population.calendar());
        for (int from = 0; from < running.size(); from += BATCH) {
            List<Forecast> forecasts = running.subList(from, Math.min(from + BATCH, running.size())).stream()
                    .flatMap(one ->
                            curves
                                    .of(one.timed(), one.timed().counted())
                                    .map(curve -> new Forecast(one, curve))
                                    .stream())
                    .toList();
            transaction.executeWithoutResult(status -> store.keep(population, forecasts));
        }
        HeldBack heldBack = HeldBack.of(all, population.today(), population.calendar())
                .orElseGet(() -> new HeldBack(population.today(), Calibration.of(List.of())));
        transaction.executeWithoutResult(status -> store.finish(population, heldBack));
    }
}
