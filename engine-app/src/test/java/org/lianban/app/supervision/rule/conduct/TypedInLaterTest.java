package org.lianban.app.supervision.rule.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.supervision.rule.RuleProbe.at;

import org.junit.jupiter.api.Test;
import org.lianban.app.supervision.rule.RuleProbe;
import org.lianban.app.supervision.trace.Work;

class TypedInLaterTest {

    private final RuleProbe rule = new RuleProbe(new TypedInLater());

    private static Work stage(String name, String person, String from, String until, String typed, String typedEnd) {
        return new Work(at(from), "FIRE", person, name, null, null, at(until), at(typed), at(typedEnd));
    }

    private static Work typed(String name, String person, String day, String moment) {
        return stage(name, person, day + "T09:00", day + "T15:00", moment, moment);
    }

    @Test
    void threeStagesRecordedByOnePersonWithinAMinuteAreABurst() {
        assertThat(rule.of(
                        typed("examine", "zhao", "2026-03-03", "2026-03-13T16:00:00"),
                        typed("check", "zhao", "2026-03-05", "2026-03-13T16:00:20"),
                        typed("review", "zhao", "2026-03-10", "2026-03-13T16:00:50")))
                .containsExactly("Y burst 2026-03-13T08:00:00Z 2026-03-13");
    }

    @Test
    void twoAreNone() {
        assertThat(rule.of(
                        typed("examine", "zhao", "2026-03-03", "2026-03-13T16:00:00"),
                        typed("check", "zhao", "2026-03-05", "2026-03-13T16:00:20"),
                        typed("review", "zhao", "2026-03-10", "2026-03-13T16:01:50")))
                .isEmpty();
    }

    @Test
    void severalPeopleAreNoBurst() {
        assertThat(rule.of(
                        typed("examine", "zhao", "2026-03-03", "2026-03-13T16:00:00"),
                        typed("check", "qian", "2026-03-05", "2026-03-13T16:00:20"),
                        typed("review", "sun", "2026-03-10", "2026-03-13T16:00:50")))
                .isEmpty();
    }

    @Test
    void stagesThatTookNoTimeAndWereRecordedOnALaterDayAreFound() {
        assertThat(rule.of(
                        stage(
                                "examine",
                                "zhao",
                                "2026-03-03T09:00",
                                "2026-03-03T09:00",
                                "2026-03-05T09:00",
                                "2026-03-05T09:10"),
                        stage(
                                "check",
                                "zhao",
                                "2026-03-03T10:00",
                                "2026-03-03T10:00",
                                "2026-03-05T09:20",
                                "2026-03-05T09:30"),
                        stage(
                                "review",
                                "zhao",
                                "2026-03-04T09:00",
                                "2026-03-04T09:00",
                                "2026-03-05T09:40",
                                "2026-03-05T09:50")))
                .containsExactly("Y no time 2026-03-05T01:00:00Z 2026-03-05");
    }

    @Test
    void ofASystemThatKnowsOnlyDaysNothingFollows() {
        assertThat(rule.of(
                        stage(
                                "examine",
                                "zhao",
                                "2026-03-03T00:00",
                                "2026-03-03T00:00",
                                "2026-03-05T09:00",
                                "2026-03-05T09:10"),
                        stage(
                                "check",
                                "zhao",
                                "2026-03-03T00:00",
                                "2026-03-03T00:00",
                                "2026-03-05T09:20",
                                "2026-03-05T09:30"),
                        stage(
                                "review",
                                "zhao",
                                "2026-03-04T00:00",
                                "2026-03-04T00:00",
                                "2026-03-05T09:40",
                                "2026-03-05T09:50")))
                .isEmpty();
    }

    @Test
    void workThatIsRecordedAsItHappensIsFine() {
        assertThat(rule.of(
                        stage(
                                "examine",
                                "zhao",
                                "2026-03-03T09:00",
                                "2026-03-03T11:00",
                                "2026-03-03T09:00",
                                "2026-03-03T11:00"),
                        stage(
                                "check",
                                "zhao",
                                "2026-03-03T13:00",
                                "2026-03-03T14:00",
                                "2026-03-03T13:00",
                                "2026-03-03T14:00"),
                        stage(
                                "review",
                                "zhao",
                                "2026-03-04T09:00",
                                "2026-03-04T10:00",
                                "2026-03-04T09:00",
                                "2026-03-04T10:00")))
                .isEmpty();
    }
}
