package org.lianban.app.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.app.simulation.course.PastCase;
import org.lianban.app.simulation.figure.Figure;
import org.lianban.app.simulation.fit.Chosen;
import org.lianban.app.simulation.fit.Post;
import org.lianban.app.simulation.run.Span;
import org.lianban.app.simulation.study.Compared;
import org.lianban.app.simulation.study.Comparison;
import org.lianban.app.simulation.study.ProvenFigure;
import org.lianban.app.simulation.study.ReplayedHistory;
import org.lianban.app.simulation.study.Study;
import org.lianban.app.simulation.study.WhatIf;
import org.lianban.app.simulation.whatif.ModelChange;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.processes.flow.FlowModel;

/** Studies of an invented history under the shipped models. */
class StudyTest {

    private static final FlowModel SHIPPED = FlowModel.shipped();
    private static final Span YEAR = new Span(Small.at("2025-03-01T00:00"), Small.at("2026-01-01T00:00"));
    private static final List<PastCase> HISTORY = InventedHistory.of(600, 0, 180, 1, 42);

    private static Study study(List<PastCase> cases, long seed) {
        return new Study(cases, SHIPPED, Small.ownTerms(), Calendars.cn(), seed, 20);
    }

    private static WhatIf nothing() {
        return new WhatIf(SHIPPED, Small.ownTerms(), Map.of(), 1, false, Map.of());
    }

    private static Compared figure(Comparison comparison, Figure figure) {
        return comparison.figures().stream()
                .filter(one -> one.figure() == figure)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theStagesOfAPastCaseTellWhatWasChosenInIt() {
        assertThat(new Chosen(SHIPPED).in(HISTORY)).allSatisfy(one -> assertThat(
                        one.facts().choices())
                .containsEntry(
                        "completeness_result",
                        one.stages().stream().anyMatch(stage -> stage.element().equals("await_corrections"))
                                ? "completeness_result_to_await_corrections"
                                : "completeness_result_to_complete")
                .containsEntry("decision_result", "decision_result_to_issue_certificate")
                .doesNotContainValue(CaseFacts.FIRED));
    }

    @Test
    void replayingThePresentModelGivesTheFiguresOfHeldBackHistory() {
        ReplayedHistory calibration = study(HISTORY, 1).calibrate(YEAR, () -> {});
        assertThat(calibration.fitted()).isEqualTo(420);
        assertThat(calibration.heldBack()).isEqualTo(180);
        assertThat(calibration.figures()).extracting(ProvenFigure::figure).containsExactly(Figure.values());
        assertThat(calibration.figures())
                .allSatisfy(checked -> assertThat(checked.error()).isCloseTo(0, within(checked.tolerance())));
        assertThat(calibration.fits()).isTrue();
    }

    /** A case that is withdrawn in the middle looks as if nobody had ever accepted it. */
    @Test
    void casesThatWereWithdrawnTakeTimeAndAreNotMeasured() {
        List<PastCase> some = new ArrayList<>();
        for (int i = 0; i < HISTORY.size(); i++) {
            some.add(i % 3 == 0 ? withdrawnAfterThreeDays(HISTORY.get(i)) : HISTORY.get(i));
        }
        Comparison comparison = study(some, 1).compare(nothing(), YEAR, () -> {});
        assertThat(comparison.cases()).isEqualTo(400);
        assertThat(comparison.unendedBefore()).isZero();
        assertThat(figure(comparison, Figure.STAGES).before().mean())
                .isEqualTo(some.stream()
                        .filter(one -> one.facts().withdrawnAfter() == null)
                        .mapToInt(one -> one.stages().size())
                        .average()
                        .orElseThrow());
    }

    private static PastCase withdrawnAfterThreeDays(PastCase one) {
        CaseFacts facts = one.facts();
        CaseFacts left = new CaseFacts(
                facts.service(),
                facts.joint(),
                facts.centre(),
                facts.lead(),
                facts.branches(),
                facts.answers(),
                facts.choices(),
                List.of(),
                null,
                72 * Small.HOUR,
                facts.statutory(),
                facts.promised());
        return new PastCase(
                one.key(),
                left,
                one.receivedAt(),
                one.receivedAt().plusMillis(72 * Small.HOUR),
                one.stages().subList(0, 1),
                List.of(),
                one.measure());
    }

    @Test
    void aHistoryThatTellsOtherTimesThanItsFirstPartDoesNotFit() {
        List<PastCase> changed = new ArrayList<>(InventedHistory.of(420, 0, 126, 1, 42));
        changed.addAll(InventedHistory.of(180, 126, 54, 3, 43));
        ReplayedHistory calibration = study(changed, 1).calibrate(YEAR, () -> {});
        assertThat(calibration.fits()).isFalse();
        assertThat(calibration.figures())
                .filteredOn(checked -> checked.figure() == Figure.COUNTED_MEDIAN)
                .singleElement()
                .satisfies(checked -> assertThat(checked.error()).isLessThan(-checked.tolerance()));
    }

    @Test
    void fewCasesProveNothing() {
        ReplayedHistory calibration =
                study(InventedHistory.of(40, 0, 20, 1, 42), 1).calibrate(YEAR, () -> {});
        assertThat(calibration.enough()).isFalse();
        assertThat(calibration.fits()).isFalse();
    }

    @Test
    void theSameSeedGivesTheSameResultAndAnotherOneAnother() {
        WhatIf change = new WhatIf(SHIPPED, Small.ownTerms(), Map.of(), 1.3, true, Map.of());
        assertThat(study(HISTORY, 5).compare(change, YEAR, () -> {}))
                .isEqualTo(study(HISTORY, 5).compare(change, YEAR, () -> {}));
        assertThat(study(HISTORY, 5).compare(change, YEAR, () -> {}))
                .isNotEqualTo(study(HISTORY, 6).compare(change, YEAR, () -> {}));
    }

    @Test
    void withoutAChangeBothSidesAreEqualRunByRun() {
        for (boolean invented : List.of(false, true)) {
            Comparison comparison = study(HISTORY, 1)
                    .compare(new WhatIf(SHIPPED, Small.ownTerms(), Map.of(), 1, invented, Map.of()), YEAR, () -> {});
            assertThat(comparison.figures()).hasSize(Figure.values().length).allSatisfy(one -> {
                assertThat(one.before()).isEqualTo(one.after());
                assertThat(one.difference().low()).isZero();
                assertThat(one.difference().high()).isZero();
            });
            assertThat(comparison.countedAfter()).isEqualTo(comparison.countedBefore());
            assertThat(comparison.guessed()).isEmpty();
            assertThat(comparison.unendedAfter()).isZero();
        }
    }

    /** The same random numbers on both sides: the paired interval is narrower than either side's own. */
    @Test
    void aStageThatFallsAwaySavesItsDaysWithinANarrowInterval() {
        FlowModel changed = ModelChange.without(SHIPPED, "decide").orElseThrow();
        Comparison comparison = study(HISTORY, 1)
                .compare(new WhatIf(changed, Small.ownTerms(), Map.of(), 1, false, Map.of()), YEAR, () -> {});
        Compared elapsed = figure(comparison, Figure.ELAPSED_MEDIAN);
        assertThat(elapsed.difference().high()).isLessThan(-0.5);
        assertThat(figure(comparison, Figure.STAGES).difference().mean()).isCloseTo(-1, within(0.001));
        assertThat(elapsed.difference().high() - elapsed.difference().low())
                .isLessThanOrEqualTo(elapsed.before().high() - elapsed.before().low() + 0.2);
    }

    /** In some runs no case comes to a post. */
    @Test
    void aPostThatFewCasesComeToKeepsItsPlaces() {
        Comparison comparison = study(HISTORY, 1)
                .compare(new WhatIf(SHIPPED, Small.ownTerms(), Map.of(), 0.003, false, Map.of()), YEAR, () -> {});
        assertThat(comparison.loads())
                .filteredOn(load -> load.utilisationAfter().mean() > 0)
                .isNotEmpty()
                .allSatisfy(load -> assertThat(load.placesAfter()).isEqualTo(load.placesBefore()));
    }

    @Test
    void fewerPeopleMakeQueuesAndMoreCasesLate() {
        Post examiners = new Post("lead", "APPROVER");
        Comparison comparison = study(HISTORY, 1)
                .compare(
                        new WhatIf(SHIPPED, Small.ownTerms(), Map.of(examiners, 0.4), 1, false, Map.of()),
                        YEAR,
                        () -> {});
        assertThat(comparison.loads())
                .filteredOn(load -> load.post().equals(examiners))
                .singleElement()
                .satisfies(load -> {
                    assertThat(load.placesAfter()).isLessThan(load.placesBefore());
                    assertThat(load.utilisationAfter().mean())
                            .isGreaterThan(load.utilisationBefore().mean());
                    assertThat(load.queueAfter().low())
                            .isGreaterThan(load.queueBefore().high());
                });
        assertThat(figure(comparison, Figure.PROMISED_LATE).difference().low()).isPositive();
    }
}
