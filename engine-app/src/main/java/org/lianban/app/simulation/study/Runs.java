package org.lianban.app.simulation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.simulation.course.CaseMeasure;
import org.lianban.app.simulation.figure.Figure;
import org.lianban.app.simulation.figure.Interval;
import org.lianban.app.simulation.fit.Post;
import org.lianban.app.simulation.run.Arrival;
import org.lianban.app.simulation.run.DeskLoad;
import org.lianban.app.simulation.run.Outcome;
import org.lianban.app.simulation.run.Scenario;
import org.lianban.app.simulation.run.Simulation;

/** The repeated runs of one scenario. */
final class Runs {

    private final List<Outcome> outcomes;

    private Runs(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    /** @param arrivals those of each run, by its number */
    static Runs of(
            Simulation simulation, Scenario scenario, IntFunction<List<Arrival>> arrivals, int runs, Steps steps) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            outcomes.add(simulation.run(scenario, arrivals.apply(run), run));
            steps.done();
        }
        return new Runs(outcomes);
    }

    /** The figure in each run; empty unless every run has it. */
    Optional<List<Double>> values(Figure figure) {
        List<Double> values = outcomes.stream()
                .map(outcome -> figure.of(outcome.measures()))
                .flatMap(value -> value.stream().boxed())
                .toList();
        return values.size() == outcomes.size() ? Optional.of(values) : Optional.empty();
    }

    List<CaseMeasure> measures() {
        return outcomes.stream().flatMap(outcome -> outcome.measures().stream()).toList();
    }

    double cases() {
        return outcomes.stream()
                .mapToInt(outcome -> outcome.measures().size())
                .average()
                .orElse(0);
    }

    int count() {
        return outcomes.size();
    }

    int unended() {
        return outcomes.stream().mapToInt(Outcome::unended).sum();
    }

    Set<Post> posts() {
        Set<Post> posts = new TreeSet<>();
        outcomes.forEach(outcome -> posts.addAll(outcome.loads().keySet()));
        return posts;
    }

    Interval load(Post post, ToDoubleFunction<DeskLoad> what) {
        return Interval.of(outcomes.stream()
                .map(outcome -> load(outcome.loads(), post))
                .map(what::applyAsDouble)
                .toList());
    }

    /** A run in which no case came to the post does not tell; null if none does, or if there is no end to them. */
    @Nullable
    Integer places(Post post) {
        return outcomes.stream()
                .map(outcome -> load(outcome.loads(), post).places())
                .filter(places -> places > 0 && places < DeskLoad.ANY_NUMBER)
                .findFirst()
                .orElse(null);
    }

    private static DeskLoad load(Map<Post, DeskLoad> loads, Post post) {
        return loads.getOrDefault(post, new DeskLoad(0, 0, 0, 0));
    }

    /** Another scenario's values less these, run by run. */
    static Interval difference(List<Double> before, List<Double> after) {
        return Interval.of(IntStream.range(0, before.size())
                .mapToObj(run -> Objects.requireNonNull(after.get(run)) - Objects.requireNonNull(before.get(run)))
                .toList());
    }
}
