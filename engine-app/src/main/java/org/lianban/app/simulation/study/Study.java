package org.lianban.app.simulation.study;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lianban.app.simulation.course.CaseMeasure;
import org.lianban.app.simulation.course.PastCase;
import org.lianban.app.simulation.figure.DayShares;
import org.lianban.app.simulation.figure.Figure;
import org.lianban.app.simulation.figure.Interval;
import org.lianban.app.simulation.fit.Chosen;
import org.lianban.app.simulation.fit.Fitted;
import org.lianban.app.simulation.fit.Fitting;
import org.lianban.app.simulation.fit.Post;
import org.lianban.app.simulation.fit.Rates;
import org.lianban.app.simulation.run.Arrival;
import org.lianban.app.simulation.run.Arrivals;
import org.lianban.app.simulation.run.DeskLoad;
import org.lianban.app.simulation.run.Draws;
import org.lianban.app.simulation.run.Kinds;
import org.lianban.app.simulation.run.Scenario;
import org.lianban.app.simulation.run.Simulation;
import org.lianban.app.simulation.run.Span;
import org.lianban.app.simulation.run.Terms;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.processes.flow.FlowModel;

/** A history, the model under which its cases were handled, and what can be asked of both. */
public final class Study {

    /** Cases that came so long before those that are measured fill the desks, and are not measured. */
    public static final Duration LEAD = Duration.ofDays(60);

    private static final double FITTED_PART = 0.7;

    private final List<PastCase> cases;
    private final FlowModel model;
    private final Terms terms;
    private final WorkCalendar calendar;
    private final long seed;
    private final int runs;

    /**
     * A study.
     *
     * @param cases in any order, those of the lead included
     * @param terms the limits that are in force
     * @param runs how many replications
     */
    public Study(List<PastCase> cases, FlowModel model, Terms terms, WorkCalendar calendar, long seed, int runs) {
        this.cases = new Chosen(model)
                .in(cases).stream()
                        .sorted(Comparator.comparing(PastCase::receivedAt).thenComparing(PastCase::key))
                        .toList();
        this.model = model;
        this.terms = terms;
        this.calendar = calendar;
        this.seed = seed;
        this.runs = runs;
    }

    /** Fits to the first part of the cases that came within the span, and replays the rest. */
    public ReplayedHistory calibrate(Span span, Steps steps) {
        List<PastCase> within = within(span);
        if (within.isEmpty()) {
            return new ReplayedHistory(span.from(), 0, 0, false, false, List.of());
        }
        Instant split = within.get((int) (within.size() * FITTED_PART)).receivedAt();
        List<PastCase> first =
                within.stream().filter(one -> one.receivedAt().isBefore(split)).toList();
        List<CaseMeasure> heldBack = measures(new Span(split, span.to()));
        if (first.size() < ReplayedHistory.FEWEST_FITTED || heldBack.size() < ReplayedHistory.FEWEST_HELD_BACK) {
            return new ReplayedHistory(split, first.size(), heldBack.size(), false, false, List.of());
        }
        List<ProvenFigure> figures = check(first, new Span(split, span.to()), heldBack, steps);
        return new ReplayedHistory(
                split, first.size(), heldBack.size(), true, figures.stream().allMatch(ProvenFigure::within), figures);
    }

    private List<ProvenFigure> check(List<PastCase> first, Span rest, List<CaseMeasure> actual, Steps steps) {
        Fitted fitted = Fitting.of(first, calendar);
        Simulation simulation = new Simulation(fitted, calendar, seed);
        Runs replayed = Runs.of(
                simulation, new Scenario(model, terms, fitted.held()), run -> replayed(rest, 1, run), runs, steps);
        return Stream.of(Figure.values())
                .flatMap(figure -> check(figure, actual, replayed).stream())
                .toList();
    }

    private static Optional<ProvenFigure> check(Figure figure, List<CaseMeasure> actual, Runs replayed) {
        OptionalDouble really = figure.of(actual);
        return really.isEmpty()
                ? Optional.empty()
                : replayed.values(figure)
                        .map(values -> ProvenFigure.of(figure, really.getAsDouble(), Interval.of(values)));
    }

    /**
     * Runs what there is beside a change of it.
     *
     * @param span the cases that came in it are measured
     */
    public Comparison compare(WhatIf change, Span span, Steps steps) {
        Fitted fitted = Fitting.of(within(span), calendar);
        Simulation simulation = new Simulation(fitted, calendar, seed);
        Rates rates = Rates.of(cases, calendar, span.from(), span.to());
        Runs before = Runs.of(
                simulation,
                new Scenario(model, terms, fitted.held()),
                run -> arrivals(change, rates, span, 1, Map.of(), run),
                runs,
                steps);
        Runs after = Runs.of(
                simulation,
                new Scenario(change.model(), change.terms(), places(fitted.held(), change)),
                run -> arrivals(change, rates, span, change.arrivals(), change.mix(), run),
                runs,
                steps);
        return compared(before, after, simulation);
    }

    private List<Arrival> arrivals(
            WhatIf change, Rates rates, Span span, double factor, Map<String, Integer> mix, int run) {
        return change.invented()
                ? Arrivals.drawn(
                        rates,
                        Kinds.of(within(span), mix),
                        span,
                        LEAD,
                        factor,
                        Math.max(1, change.arrivals()),
                        Draws.of(seed, run).of("arrivals"))
                : replayed(span, factor, run);
    }

    private List<Arrival> replayed(Span span, double factor, int run) {
        Span all = new Span(span.from().minus(LEAD), span.to());
        return Arrivals.replayed(
                within(all),
                one -> span.holds(one.receivedAt()),
                factor,
                Draws.of(seed, run).of("arrivals"));
    }

    private static Map<Post, Integer> places(Map<Post, Integer> held, WhatIf change) {
        Map<Post, Integer> places = new HashMap<>(held);
        change.staffing()
                .forEach((post, factor) ->
                        places.computeIfPresent(post, (any, now) -> Math.max(1, (int) Math.round(now * factor))));
        return places;
    }

    private static Comparison compared(Runs before, Runs after, Simulation simulation) {
        List<CaseMeasure> old = before.measures();
        List<CaseMeasure> changed = after.measures();
        int counted = DayShares.widthFor(longest(old, changed, true));
        int elapsed = DayShares.widthFor(longest(old, changed, false));
        return new Comparison(
                before.cases(),
                after.cases(),
                Stream.of(Figure.values())
                        .flatMap(figure -> compared(figure, before, after).stream())
                        .toList(),
                Stream.concat(before.posts().stream(), after.posts().stream())
                        .distinct()
                        .sorted()
                        .map(post -> load(post, before, after))
                        .toList(),
                services(old, changed, before.count()),
                DayShares.of(old, CaseMeasure::countedDays, counted),
                DayShares.of(changed, CaseMeasure::countedDays, counted),
                DayShares.of(old, CaseMeasure::elapsedDays, elapsed),
                DayShares.of(changed, CaseMeasure::elapsedDays, elapsed),
                simulation.guessed(),
                before.unended(),
                after.unended());
    }

    private static List<ServiceRow> services(List<CaseMeasure> before, List<CaseMeasure> after, int runs) {
        Map<String, List<CaseMeasure>> old =
                before.stream().collect(groupingBy(CaseMeasure::service, TreeMap::new, toList()));
        Map<String, List<CaseMeasure>> changed = after.stream().collect(groupingBy(CaseMeasure::service));
        return old.entrySet().stream()
                .map(entry -> ServiceRow.of(
                        entry.getKey(), entry.getValue(), changed.getOrDefault(entry.getKey(), List.of()), runs))
                .toList();
    }

    /** The 99th percentile of both: a few that take for ever shall not flatten the picture. */
    private static int longest(List<CaseMeasure> before, List<CaseMeasure> after, boolean counted) {
        int[] days = Stream.concat(before.stream(), after.stream())
                .mapToInt(one -> counted ? one.countedDays() : one.elapsedDays())
                .sorted()
                .toArray();
        return days.length == 0 ? 0 : Math.max(0, days[(int) (0.99 * (days.length - 1))]);
    }

    private static Optional<Compared> compared(Figure figure, Runs before, Runs after) {
        return before.values(figure).flatMap(old -> after.values(figure)
                .map(changed ->
                        new Compared(figure, Interval.of(old), Interval.of(changed), Runs.difference(old, changed))));
    }

    private static ComparedLoad load(Post post, Runs before, Runs after) {
        return new ComparedLoad(
                post,
                before.places(post),
                after.places(post),
                before.load(post, DeskLoad::utilisation),
                after.load(post, DeskLoad::utilisation),
                before.load(post, DeskLoad::queue),
                after.load(post, DeskLoad::queue));
    }

    private List<PastCase> within(Span span) {
        return cases.stream().filter(one -> span.holds(one.receivedAt())).toList();
    }

    /** What history itself says of the cases that came within a span and were not withdrawn. */
    private List<CaseMeasure> measures(Span span) {
        return within(span).stream()
                .filter(one -> one.facts().withdrawnAfter() == null)
                .map(PastCase::measure)
                .toList();
    }
}
