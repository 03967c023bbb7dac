package org.lianban.app.supervision.rule.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.supervision.rule.RuleProbe.at;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.rule.RuleProbe;
import org.lianban.app.supervision.trace.Work;

class StageOrderTest {

    private final RuleProbe rule = new RuleProbe(new StageOrder());

    private static Work stage(String name, @Nullable String branch, @Nullable Integer place, String day) {
        return new Work(
                at(day + "T10:00"),
                "FIRE",
                "zhao",
                name,
                branch,
                place,
                at(day + "T11:00"),
                at(day + "T10:00"),
                at(day + "T11:00"));
    }

    @Test
    void stagesInTheOrderOfTheModelAreAsTheyShouldBe() {
        assertThat(rule.of(
                        stage("accept", null, 1, "2026-03-03"),
                        stage("examine", "fire-check", 1, "2026-03-04"),
                        stage("review", "fire-check", 2, "2026-03-05"),
                        stage("decide", null, 2, "2026-03-09")))
                .isEmpty();
    }

    @Test
    void aStageThatIsDoneAgainIsNotOutOfOrder() {
        assertThat(rule.of(
                        stage("examine", null, 1, "2026-03-03"),
                        stage("review", null, 2, "2026-03-04"),
                        stage("examine", null, 1, "2026-03-05"),
                        stage("review", null, 2, "2026-03-06")))
                .isEmpty();
    }

    @Test
    void aSkippedStageIsFoundAfterTheDayThatADeliveryMayTake() {
        assertThat(rule.of(stage("examine", null, 1, "2026-03-03"), stage("decide", null, 3, "2026-03-06")))
                .containsExactly("R stage decide 2026-03-09");
    }

    @Test
    void aStageBegunBeforeTheOneBeforeItIsNamedWithIt() {
        assertThat(rule.found(
                        stage("decide", "fire-check", 2, "2026-03-03"),
                        stage("examine", "fire-check", 1, "2026-03-04")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.subject()).isEqualTo("stage decide of fire-check");
                    assertThat(found.facts().get(2).value()).isEqualTo("examine");
                });
    }

    @Test
    void whatTheModelDoesNotOrderIsNeverOutOfOrder() {
        assertThat(rule.of(stage("consult", null, null, "2026-03-03"), stage("examine", null, 1, "2026-03-04")))
                .isEmpty();
    }
}
