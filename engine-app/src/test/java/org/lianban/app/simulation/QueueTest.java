package org.lianban.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lianban.app.simulation.course.CaseMeasure;
import org.lianban.app.simulation.course.CaseMeasure.Kept;
import org.lianban.app.simulation.fit.Fitted;
import org.lianban.app.simulation.fit.Post;
import org.lianban.app.simulation.fit.Times;
import org.lianban.app.simulation.fit.Ways;
import org.lianban.app.simulation.run.Arrival;
import org.lianban.app.simulation.run.DeskLoad;
import org.lianban.app.simulation.run.Outcome;
import org.lianban.app.simulation.run.Scenario;
import org.lianban.app.simulation.run.Simulation;
import org.lianban.app.simulation.whatif.ModelChange;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.processes.flow.FlowModel;
import org.lianban.processes.flow.Node;

/** Queues whose answer is known. */
class QueueTest {

    private static final WorkCalendar CN = Calendars.cn();
    private static final Post LEAD = new Post("lead", "APPROVER");

    private static Fitted taking(Map<String, Long> hours) {
        Times.Gathering hands = new Times.Gathering();
        hours.forEach((stage, of) -> {
            for (int i = 0; i < 5; i++) {
                hands.add(stage, null, "lead", of * Small.HOUR);
            }
        });
        return fitted(hands.times());
    }

    private static Fitted fitted(Times hands) {
        Times none = new Times.Gathering().times();
        return new Fitted(none, hands, none, none, none, Map.of(), Ways.of(List.of()));
    }

    private static Outcome run(FlowModel model, Fitted fitted, int places, Arrival... arrivals) {
        return new Simulation(fitted, CN, 1)
                .run(new Scenario(model, Small.ownTerms(), Map.of(LEAD, places)), List.of(arrivals), 0);
    }

    private static Arrival arrival(String key, String at, int promisedDays) {
        return new Arrival(key, Small.facts(promisedDays), Small.at(at).toEpochMilli(), true);
    }

    @Test
    void oneServerWorksOffWhatComesAtOnceInOfficeHours() {
        // Monday 2 March 2026, half a day each: done on Monday at 13:00 and 17:00, on Tuesday at 13:00
        Outcome outcome = run(
                Small.line("examine"),
                taking(Map.of("examine", 4L)),
                1,
                arrival("a", "2026-03-02T09:00", 1),
                arrival("b", "2026-03-02T09:00", 1),
                arrival("c", "2026-03-02T09:00", 1));
        assertThat(outcome.measures()).extracting(CaseMeasure::elapsedDays).containsExactly(0, 0, 1);
        assertThat(outcome.measures()).extracting(CaseMeasure::countedDays).containsExactly(0, 0, 1);
    }

    @Test
    void weekendsPassWithoutWork() {
        // Friday 6 March at 16:00, two hours: done on Monday at 10:00
        Outcome outcome =
                run(Small.line("examine"), taking(Map.of("examine", 2L)), 1, arrival("a", "2026-03-06T16:00", 1));
        assertThat(outcome.measures()).containsExactly(new CaseMeasure("S", Kept.IN_TIME, Kept.IN_TIME, 3, 1, 0, 1));
    }

    @Test
    void aCasePastItsPromiseIsLate() {
        // 17 hours of work from Monday 09:00: done on Wednesday at 10:00, the second working day
        Outcome outcome =
                run(Small.line("examine"), taking(Map.of("examine", 17L)), 1, arrival("a", "2026-03-02T09:00", 1));
        assertThat(outcome.measures()).containsExactly(new CaseMeasure("S", Kept.IN_TIME, Kept.LATE, 2, 2, 0, 1));
    }

    @Test
    void parallelStagesTakeAsLongAsTheLongerOne() {
        FlowModel model = Small.model(
                Small.opensClocks("start", "fork"),
                Small.node("fork", Node.Kind.PARALLEL, 1, "one", "two"),
                Small.stage("one", "join"),
                Small.stage("two", "join"),
                Small.node("join", Node.Kind.PARALLEL, 2, "end"),
                Small.node("end", Node.Kind.END, 1));
        Fitted fitted = taking(Map.of("one", 8L, "two", 24L));
        assertThat(run(model, fitted, 2, arrival("a", "2026-03-02T09:00", 5)).measures())
                .containsExactly(new CaseMeasure("S", Kept.IN_TIME, Kept.IN_TIME, 2, 2, 0, 2));
        // with one pair of hands they follow one another: four days of work
        assertThat(run(model, fitted, 1, arrival("a", "2026-03-02T09:00", 5)).measures())
                .containsExactly(new CaseMeasure("S", Kept.IN_TIME, Kept.IN_TIME, 3, 3, 0, 2));
    }

    @Test
    void stagesThatFollowOneAnotherCanGoOnSideBySide() {
        FlowModel line = Small.line("one", "two");
        Fitted fitted = taking(Map.of("one", 8L, "two", 24L));
        assertThat(run(line, fitted, 2, arrival("a", "2026-03-02T09:00", 5)).measures())
                .extracting(CaseMeasure::countedDays)
                .containsExactly(3);
        FlowModel changed = ModelChange.parallel(line, "one", "two").orElseThrow();
        assertThat(run(changed, fitted, 2, arrival("a", "2026-03-02T09:00", 5)).measures())
                .extracting(CaseMeasure::countedDays)
                .containsExactly(2);
        assertThat(ModelChange.parallel(line, "two", "one")).isEmpty();
    }

    @Test
    void aStageThatFallsAwayTakesNoTime() {
        FlowModel changed = ModelChange.without(Small.line("one", "two"), "two").orElseThrow();
        assertThat(run(changed, taking(Map.of("one", 8L, "two", 24L)), 1, arrival("a", "2026-03-02T09:00", 5))
                        .measures())
                .containsExactly(new CaseMeasure("S", Kept.IN_TIME, Kept.IN_TIME, 0, 0, 0, 1));
        assertThat(ModelChange.without(Small.line("one"), "three")).isEmpty();
    }

    /** Of an M/M/1 queue with 80 % load: 0.8² / 0.2 = 3.2 wait on average. */
    @Test
    void aQueueOfOneServerIsAsLongAsTheoryHasIt() {
        SplittableRandom random = new SplittableRandom(7);
        Times.Gathering hands = new Times.Gathering();
        for (int i = 0; i < 20_000; i++) {
            hands.add("examine", null, "lead", (long) (-Math.log((i + 0.5) / 20_000) * 0.8 * Small.HOUR));
        }
        List<Arrival> arrivals = new ArrayList<>();
        double office = CN.officeMillisBefore(Small.at("2019-01-07T09:00").toEpochMilli());
        for (int i = 0; i < 40_000; i++) {
            office -= Math.log(1 - random.nextDouble()) * Small.HOUR;
            arrivals.add(new Arrival("c" + i, Small.facts(20), CN.officeMoment((long) office), true));
        }
        DeskLoad load = new Simulation(fitted(hands.times()), CN, 3)
                .run(new Scenario(Small.line("examine"), Small.ownTerms(), Map.of(LEAD, 1)), arrivals, 0)
                .loads()
                .get(LEAD);
        assertThat(load.utilisation()).isCloseTo(0.8, within(0.02));
        assertThat(load.queue()).isCloseTo(3.2, within(0.4));
    }

    @Test
    void aCaseThatWaitsForItselfForEverIsSaidToHaveNotEnded() {
        FlowModel model = Small.model(
                Small.opensClocks("start", "one"),
                Small.stage("one", "join"),
                Small.node("join", Node.Kind.PARALLEL, 2, "end"),
                Small.node("end", Node.Kind.END, 1));
        Outcome outcome = run(model, taking(Map.of("one", 1L)), 1, arrival("a", "2026-03-02T09:00", 5));
        assertThat(outcome.measures()).isEmpty();
        assertThat(outcome.unended()).isEqualTo(1);
    }
}
