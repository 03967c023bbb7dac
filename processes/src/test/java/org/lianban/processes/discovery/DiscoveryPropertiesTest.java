package org.lianban.processes.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.processes.behaviour.BehaviourRules;

/** What holds of whatever log comes: seeded, so that a failure can be seen again. */
class DiscoveryPropertiesTest {

    static IntStream seeds() {
        return IntStream.range(0, 150);
    }

    /** Anything at all. */
    private static ActivityLog random(int seed) {
        Random random = new Random(seed);
        LogFolding log = new LogFolding(1_000, 10);
        int names = 2 + random.nextInt(5);
        for (int one = 0; one < 1 + random.nextInt(8); one++) {
            List<Occurrence> occurrences = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(7); i++) {
                Instant start = Instant.ofEpochSecond(random.nextInt(20));
                occurrences.add(new Occurrence(
                        Activity.named(String.valueOf((char) ('a' + random.nextInt(names)))),
                        start,
                        start.plusSeconds(random.nextInt(6))));
            }
            log.add("case " + one, occurrences, true);
        }
        return log.log();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutNoiseTheTreeReplaysEveryCase(int seed) {
        ActivityLog log = random(seed);

        Conformance replayed = Drawn.replay(log, InductiveMiner.mine(log, 0));

        assertThat(replayed.notCompared()).isZero();
        assertThat(replayed.deviations()).isEmpty();
        assertThat(replayed.fitness()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withNoiseTheTreeIsStillOneThatCanBeComparedWith(int seed) {
        ActivityLog log = random(seed);

        Conformance replayed = Drawn.replay(log, InductiveMiner.mine(log, 0.3));

        assertThat(replayed.notCompared()).isZero();
        assertThat(replayed.fitness()).isBetween(0.0, 1.0);
        assertThat(replayed.agreeing() + replayed.differing()).isEqualTo(log.cases());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsDrawnIsSoundForWhoChecksTheModelsOfDesigners(int seed) {
        for (double noise : List.of(0.0, 0.3)) {
            DrawnModel drawn = Drawn.of(InductiveMiner.mine(random(seed), noise));

            assertThat(BehaviourRules.check(Bpmn.readModelFromStream(new ByteArrayInputStream(drawn.xml())), Map.of()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameLogGivesTheSameTreeAndTheSameDrawing(int seed) {
        ProcessTree first = InductiveMiner.mine(random(seed), 0.2);
        ProcessTree second = InductiveMiner.mine(random(seed), 0.2);

        assertThat(second).isEqualTo(first);
        assertThat(Drawn.of(second).xml()).isEqualTo(Drawn.of(first).xml());
    }
}
