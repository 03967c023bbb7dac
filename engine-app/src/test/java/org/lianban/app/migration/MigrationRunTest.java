package org.lianban.app.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.Race;
import org.lianban.app.casework.Race.Result;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.examination.OpinionForm;
import org.lianban.app.casework.examination.Opinions;
import org.lianban.app.migration.MigrationForm.RenamedForm;
import org.lianban.app.migration.MigrationStore.Order;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.RefusalKind;
import org.springframework.beans.factory.annotation.Autowired;

class MigrationRunTest extends MigrationWork {

    @Autowired
    MigrationDesk desk;

    @Autowired
    MigrationRun run;

    @Autowired
    MigrationStore store;

    @Autowired
    Opinions opinions;

    private Actor designer;
    private String from;

    /** A set of its own, so that no other test has cases on it. */
    @BeforeEach
    void begin() {
        designer = office.district().person("MARKET", Set.of(Role.DESIGNER), Set.of());
        from = released(TargetModels.withSecondLook());
    }

    private List<UUID> examined(int many) {
        List<UUID> cases = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            cases.add(office.accepted(Situation.SHOP_SIGN));
        }
        return cases;
    }

    private Migration planned(String to, RenamedForm... renamed) {
        return desk.plan(designer, new MigrationForm(from, to, List.of(renamed), "改用新流程"));
    }

    private static RenamedForm secondReading() {
        return new RenamedForm("item_examination", TargetModels.SECOND_LOOK, TargetModels.SECOND_READING);
    }

    private Migration awaited(UUID id, MigrationState state) {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            run.run();
            return desk.find(designer, id).state() == state;
        });
        return desk.find(designer, id);
    }

    private Order order(UUID id) {
        return store.find(designer.region(), id).orElseThrow().order();
    }

    private List<MigrationCase> cases(UUID id) {
        return desk.cases(designer, id, null, null, 100).items();
    }

    @Test
    void casesAreListedTriedAndMoved() {
        List<UUID> cases = examined(3);
        String to = released(TargetModels.withSecondReading());
        Migration planned = planned(to, secondReading());
        assertThat(planned.cases()).isEqualTo(3);
        assertThat(planned.untried()).isEqualTo(3);
        assertThat(cases(planned.id())).extracting(MigrationCase::caseId).containsExactlyElementsOf(cases);
        assertThat(cases(planned.id())).allSatisfy(one -> {
            assertThat(one.stages()).singleElement().satisfies(stage -> assertThat(stage.to())
                    .isEqualTo("examine"));
            assertThat(one.clocks()).extracting(clock -> clock.kind().name()).contains("STATUTORY", "BRANCH");
        });
        desk.tryOut(designer, planned.id());
        assertThat(awaited(planned.id(), MigrationState.TRIED).ready()).isEqualTo(3);
        assertThat(cases).allSatisfy(caseId -> assertThat(runsOn(caseId)).containsExactly(from));
        desk.start(designer, planned.id());
        assertThat(awaited(planned.id(), MigrationState.DONE).migrated()).isEqualTo(3);
        assertThat(cases).allSatisfy(caseId -> {
            assertThat(runsOn(caseId)).containsExactly(to);
            finisher.finish(caseId, "");
            assertThat(register.outcome(caseId)).isEqualTo("GRANTED");
        });
    }

    @Test
    void aTryTellsOfEachCaseWhereItGoesAndWhatItsClocksSayThen() {
        List<UUID> cases = examined(2);
        office.agree(cases.get(1), "shop-sign");
        Migration planned = planned(released(TargetModels.withSecondReading()), secondReading());
        assertThat(cases(planned.id()).get(0).clocks())
                .allSatisfy(clock -> assertThat(clock.after()).isNull());
        List<Footprint> had = cases.stream().map(this::footprint).toList();
        desk.tryOut(designer, planned.id());
        awaited(planned.id(), MigrationState.TRIED);
        MigrationCase looked = cases(planned.id()).get(1);
        assertThat(looked.stages()).singleElement().satisfies(stage -> {
            assertThat(stage.element()).isEqualTo(TargetModels.SECOND_LOOK);
            assertThat(stage.name().zh()).isEqualTo("复核");
            assertThat(stage.to()).isEqualTo(TargetModels.SECOND_READING);
        });
        assertThat(looked.clocks()).isNotEmpty().allSatisfy(clock -> {
            assertThat(clock.after()).isEqualTo(clock.before());
            assertThat(clock.before().dueDate()).isNotNull();
        });
        assertThat(cases.stream().map(this::footprint)).containsExactlyElementsOf(had);
    }

    @Test
    void whoCannotGoIsNamedAndStaysAndTheOthersGo() {
        List<UUID> cases = examined(2);
        office.agree(cases.get(0), "shop-sign");
        String to = released(TargetModels.withSecondReading());
        Migration planned = planned(to);
        desk.tryOut(designer, planned.id());
        Migration tried = awaited(planned.id(), MigrationState.TRIED);
        assertThat(tried.held()).isEqualTo(1);
        assertThat(cases(planned.id()).get(0).words().zh()).contains("复核");
        desk.start(designer, planned.id());
        assertThat(awaited(planned.id(), MigrationState.DONE).migrated()).isEqualTo(1);
        assertThat(runsOn(cases.get(0))).containsExactly(from);
        assertThat(runsOn(cases.get(1))).containsExactly(to);
    }

    @Test
    void nothingStartsThatWasNotTried() {
        examined(1);
        Migration planned = planned(released(TargetModels.withSecondReading()));
        assertRefused(() -> desk.start(designer, planned.id())).as(RefusalKind.CONFLICT);
        assertRefused(() -> desk.stop(designer, planned.id())).as(RefusalKind.CONFLICT);
    }

    @Test
    void aPlanWithProblemsIsNotTried() {
        Migration planned = planned(
                released(TargetModels.withSecondReading()),
                new RenamedForm("item_examination", "examine", TargetModels.SECOND_READING));
        assertThat(planned.problems()).isNotEmpty();
        assertRefused(() -> desk.tryOut(designer, planned.id())).as(RefusalKind.CONFLICT);
    }

    @Test
    void whatIsStoppedStaysHalfAndIsGoneOnWith() {
        List<UUID> cases = examined(4);
        String to = released(TargetModels.withSecondReading());
        Migration planned = planned(to);
        desk.tryOut(designer, planned.id());
        awaited(planned.id(), MigrationState.TRIED);
        // as a node that was killed after two cases leaves it
        transaction.executeWithoutResult(status -> {
            assertThat(store.start(planned.id(), designer.staff())).isTrue();
            run.run(order(planned.id()), 2);
        });
        Migration half = desk.find(designer, planned.id());
        if (half.state() == MigrationState.RUNNING) {
            desk.stop(designer, planned.id());
        }
        Migration stopped = desk.find(designer, planned.id());
        assertThat(stopped.migrated() + stopped.ready()).isEqualTo(4);
        if (stopped.state() == MigrationState.STOPPED) {
            desk.start(designer, planned.id());
        }
        assertThat(awaited(planned.id(), MigrationState.DONE).migrated()).isEqualTo(4);
        assertThat(cases).allSatisfy(caseId -> assertThat(runsOn(caseId)).containsExactly(to));
    }

    @Test
    void whoStopsWaitsForTheCaseAtHandAndComesBeforeTheNext() {
        examined(3);
        Migration planned = planned(released(TargetModels.withSecondReading()), secondReading());
        UUID id = planned.id();
        desk.tryOut(designer, id);
        awaited(id, MigrationState.TRIED);
        List<CompletableFuture<Void>> others = new ArrayList<>();
        AtomicReference<Migration> answered = new AtomicReference<>();
        transaction.executeWithoutResult(status -> {
            // the schedule learns of it when this is committed, and stands last in the line
            assertThat(store.start(id, designer.staff())).isTrue();
            Order order = order(id);
            run.run(order, 1);
            others.add(CompletableFuture.runAsync(() -> answered.set(desk.stop(designer, id))));
            awaitLineOf(id, 1);
            others.add(CompletableFuture.runAsync(() -> run.run(order, 200)));
            awaitLineOf(id, 2);
        });
        others.forEach(CompletableFuture::join);
        assertThat(answered.get().state()).isEqualTo(MigrationState.STOPPED);
        assertThat(answered.get().migrated()).isEqualTo(1);
        assertThat(desk.find(designer, id)).isEqualTo(answered.get());
    }

    /** Until so many wait for another to be done with the migration. */
    private void awaitLineOf(UUID id, long many) {
        await().atMost(Duration.ofSeconds(60)).until(() -> waiting(id) == many);
    }

    private long waiting(UUID id) {
        return jdbc.sql("""
                        select count(*) from pg_locks
                        where locktype = 'advisory' and not granted and objsubid = 1
                          and database = (select oid from pg_database where datname = current_database())
                          and (classid::bigint << 32 | objid::bigint) = hashtextextended('case migration ' || ?, 0)
                        """).param(id.toString()).query(Long.class).single();
    }

    @Test
    void twoNodesShareTheCasesAndMoveEachOnce() throws InterruptedException {
        List<UUID> cases = examined(6);
        String to = released(TargetModels.withSecondReading());
        Migration planned = planned(to);
        desk.tryOut(designer, planned.id());
        awaited(planned.id(), MigrationState.TRIED);
        desk.start(designer, planned.id());
        Callable<String> node = () -> {
            run.run();
            return "ran";
        };
        assertThat(Race.run(List.of(node, node))).allMatch(Result::won);
        assertThat(awaited(planned.id(), MigrationState.DONE).migrated()).isEqualTo(6);
        assertThat(cases).allSatisfy(caseId -> assertThat(runsOn(caseId)).containsExactly(to));
    }

    @Test
    void aPersonAtTheSameMomentLosesNothing() throws InterruptedException {
        List<UUID> cases = examined(4);
        String to = released(TargetModels.withSecondReading());
        Migration planned = planned(to, secondReading());
        desk.tryOut(designer, planned.id());
        awaited(planned.id(), MigrationState.TRIED);
        Actor approver = office.approver("URBAN");
        desk.start(designer, planned.id());
        List<Callable<String>> runners = new ArrayList<>();
        for (UUID caseId : cases) {
            UUID task = register.examination(caseId, "shop-sign").id();
            runners.add(() -> {
                opinions.give(by(approver), task, new OpinionForm(Opinion.AGREE, "符合条件"));
                return "agreed";
            });
        }
        runners.add(() -> {
            run.run();
            return "moved";
        });
        assertThat(Race.run(runners)).allMatch(Result::won);
        assertThat(awaited(planned.id(), MigrationState.DONE).migrated()).isEqualTo(4);
        for (UUID caseId : cases) {
            assertThat(runsOn(caseId)).containsExactly(to);
            assertThat(Objects.requireNonNull(register.task(caseId, TargetModels.SECOND_READING)))
                    .isNotNull();
            finisher.finish(caseId, "");
            assertThat(register.outcome(caseId)).isEqualTo("GRANTED");
        }
    }

    @Test
    void aCaseThatEndsMeanwhileIsGone() {
        UUID caseId = examined(1).get(0);
        Migration planned = planned(released(TargetModels.withSecondReading()));
        office.withdraw(caseId);
        desk.tryOut(designer, planned.id());
        assertThat(awaited(planned.id(), MigrationState.TRIED).gone()).isEqualTo(1);
    }

    @Test
    void theMigrationsOfAnotherRegionDoNotExist() {
        Migration planned = planned(released(TargetModels.withSecondReading()));
        Actor elsewhere = new Actor(
                designer.staff(),
                designer.login(),
                designer.name(),
                "FARAWAY",
                "990109",
                Set.of(Role.DESIGNER),
                Set.of());
        assertRefused(() -> desk.find(elsewhere, planned.id())).as(RefusalKind.NOT_FOUND);
        assertThat(desk.page(elsewhere, null, 10).items()).isEmpty();
    }
}
