package org.lianban.app.simulation.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.lianban.app.simulation.course.CaseMeasure;
import org.lianban.app.simulation.fit.Fitted;
import org.lianban.app.simulation.fit.Post;
import org.lianban.monitoring.calendar.WorkCalendar;

/** Lets cases arrive and be handled. The same arguments give the same outcome. */
public final class Simulation {

    /** What has not ended so long after the last arrival is given up. */
    private static final Duration PATIENCE = Duration.ofDays(1_500);

    private final Fitted fitted;
    private final WorkCalendar calendar;
    private final long seed;
    private final Set<String> guessed = new TreeSet<>();

    public Simulation(Fitted fitted, WorkCalendar calendar, long seed) {
        this.fitted = fitted;
        this.calendar = calendar;
        this.seed = seed;
    }

    /**
     * One run.
     *
     * @param arrivals in any order
     */
    public Outcome run(Scenario scenario, List<Arrival> arrivals, int replication) {
        long from = arrivals.stream().mapToLong(Arrival::at).min().orElse(0);
        long until = arrivals.stream().mapToLong(Arrival::at).max().orElse(0);
        Floor floor = new Floor(scenario, fitted, calendar, Draws.of(seed, replication), guessed, from);
        List<CaseRun> measured = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            CaseRun run = new CaseRun(floor, arrival);
            if (arrival.measured() && arrival.facts().withdrawnAfter() == null) {
                measured.add(run);
            }
            floor.agenda().at(arrival.at(), run::begin);
        }
        floor.agenda().runUntil(until);
        // what comes after the last arrival is no day like others, and not part of anybody's load
        Map<Post, DeskLoad> loads = new TreeMap<>(floor.loads());
        floor.agenda().runUntil(until + PATIENCE.toMillis());
        List<CaseMeasure> measures =
                measured.stream().flatMap(run -> run.measure().stream()).toList();
        int unended =
                (int) measured.stream().filter(run -> run.measure().isEmpty()).count();
        return new Outcome(measures, loads, unended);
    }

    /** The gateways at which history did not say what people choose, so that all ways counted alike. */
    public Set<String> guessed() {
        return guessed;
    }
}
