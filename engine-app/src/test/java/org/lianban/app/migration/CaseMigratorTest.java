package org.lianban.app.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianban.app.casework.Office.by;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.examination.ConsultationForm;
import org.lianban.app.casework.examination.Consultations;
import org.lianban.app.casework.procedure.Extensions;
import org.lianban.app.casework.procedure.ProcedureForms.Extend;
import org.lianban.app.casework.procedure.ProcedureForms.Grant;
import org.lianban.app.casework.procedure.ProcedureForms.Request;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.engine.migration.FlowPlan;
import org.lianban.app.engine.migration.NotMigrated;
import org.lianban.app.engine.migration.Renamed;
import org.lianban.app.tasks.WorkTask;
import org.springframework.beans.factory.annotation.Autowired;

class CaseMigratorTest extends MigrationWork {

    private static final String ITEM = "food-business-licence";
    private static final String MISSING = "site-agreement";

    @Autowired
    SpecialProcedures procedures;

    @Autowired
    Consultations consultations;

    @Autowired
    Extensions extensions;

    /** Where a case of the shipped models can be. */
    enum Where {
        ACCEPTANCE,
        CORRECTION,
        CHECK_OF_CORRECTIONS,
        EXAMINATION,
        PROCEDURE_ASKED,
        PROCEDURE_OPEN,
        CONSULTATION,
        EXTENSION_BESIDE,
        BRANCHES,
        SOME_BRANCHES_DONE,
        LEAD_CONCLUSION,
        DECISION,
        CERTIFICATE,
        DELIVERY
    }

    private UUID caseAt(Where where) {
        return switch (where) {
            case ACCEPTANCE -> office.applied(Situation.RESTAURANT);
            case CORRECTION -> office.caseIn(CaseState.CORRECTING);
            case CHECK_OF_CORRECTIONS -> {
                UUID caseId = office.caseIn(CaseState.CORRECTING);
                office.correct(caseId, MISSING);
                yield caseId;
            }
            case EXAMINATION -> office.accepted(Situation.FOOD_LICENCE);
            case PROCEDURE_ASKED -> procedureAsked();
            case PROCEDURE_OPEN -> {
                UUID caseId = procedureAsked();
                procedures.grant(
                        by(office.head("MARKET")),
                        register.task(caseId, "grant_special_procedure").subject(),
                        new Grant(5));
                yield caseId;
            }
            case CONSULTATION -> {
                UUID caseId = office.accepted(Situation.FOOD_LICENCE);
                consultations.ask(
                        by(office.approver("MARKET")),
                        examination(caseId).id(),
                        new ConsultationForm("FIRE", "排烟是否合规？"));
                yield caseId;
            }
            case EXTENSION_BESIDE -> {
                UUID caseId = office.accepted(Situation.FOOD_LICENCE);
                extensions.request(by(office.approver("MARKET")), caseId, new Extend(5, "案情复杂"));
                yield caseId;
            }
            case BRANCHES -> office.accepted(Situation.RESTAURANT);
            case SOME_BRANCHES_DONE -> {
                UUID caseId = office.accepted(Situation.RESTAURANT);
                office.agree(caseId, "shop-sign");
                yield caseId;
            }
            case LEAD_CONCLUSION -> office.examined(Situation.UTILITIES);
            case DECISION -> office.examined(Situation.RESTAURANT);
            case CERTIFICATE -> {
                UUID caseId = office.examined(Situation.RESTAURANT);
                office.decide(caseId, Verdict.GRANT);
                yield caseId;
            }
            case DELIVERY -> {
                UUID caseId = office.examined(Situation.RESTAURANT);
                office.decide(caseId, Verdict.GRANT);
                office.issue(caseId);
                yield caseId;
            }
        };
    }

    private UUID procedureAsked() {
        UUID caseId = office.accepted(Situation.FOOD_LICENCE);
        procedures.request(
                by(office.approver("MARKET")), examination(caseId).id(), new Request("TESTING", "需要检测", 5, "检测报告"));
        return caseId;
    }

    private WorkTask examination(UUID caseId) {
        return register.examination(caseId, ITEM);
    }

    @ParameterizedTest
    @EnumSource
    void fromEveryStageACaseGoesOverAndEndsOnTheNewModels(Where where) {
        UUID caseId = caseAt(where);
        String target = released(TargetModels.withSecondLook(), TargetModels.decisionWithReminder());
        Footprint before = footprint(caseId);
        FlowPlan plan = plan(target);
        assertThat(plan.problems()).isEmpty();
        assertThat(migrate(plan, caseId)).isTrue();
        assertThat(runsOn(caseId)).containsExactly(target);
        assertThat(footprint(caseId).record()).isEqualTo(before.record());
        assertThat(footprint(caseId).clocks()).isEqualTo(before.clocks());
        assertThat(releases.deploymentOf(flow(caseId))).contains(target);
        finisher.finish(caseId, MISSING);
        assertThat(register.outcome(caseId)).isEqualTo("GRANTED");
        assertNothingGoesOn(caseId);
        boolean examinedHere = where.compareTo(Where.LEAD_CONCLUSION) < 0;
        assertThat(register.facts(caseId).contains("STAGE_COMPLETED")).isEqualTo(examinedHere);
    }

    @Test
    void branchesThatRunBesideEachOtherGoOverUnderAnotherName() {
        UUID caseId = caseAt(Where.BRANCHES);
        FlowPlan plan = renamedBranches();
        assertThat(plan.problems()).isEmpty();
        assertThat(migrate(plan, caseId)).isTrue();
        finisher.finish(caseId, MISSING);
        assertThat(register.outcome(caseId)).isEqualTo("GRANTED");
    }

    /** The engine forgets them, and their join would wait for ever. */
    @Test
    void branchesThatHaveEndedDoNotGoOverUnderAnotherName() {
        UUID caseId = caseAt(Where.SOME_BRANCHES_DONE);
        Footprint had = footprint(caseId);
        FlowPlan plan = renamedBranches();
        assertThatThrownBy(() -> migrate(plan, caseId)).isInstanceOfSatisfying(NotMigrated.class, held -> assertThat(
                        held.reason().zh())
                .contains("examine_items", "汇合处会一直等待"));
        assertThat(footprint(caseId)).isEqualTo(had);
        finisher.finish(caseId, MISSING);
        assertThat(register.outcome(caseId)).isEqualTo("GRANTED");
    }

    private FlowPlan renamedBranches() {
        return plan(
                released(TargetModels.renamedBranches()),
                new Renamed("joint_approval", "examine_items", "examine_in_parallel"));
    }

    @Test
    void aStageThatWasRenamedKeepsItsTaskAndClock() {
        String first = released(TargetModels.withSecondLook());
        UUID caseId = office.accepted(Situation.SHOP_SIGN);
        office.agree(caseId, "shop-sign");
        UUID task = register.task(caseId, TargetModels.SECOND_LOOK).id();
        String second = released(TargetModels.withSecondReading());
        FlowPlan plan = flow.plan(
                first,
                second,
                List.of(new Renamed("item_examination", TargetModels.SECOND_LOOK, TargetModels.SECOND_READING)));
        assertThat(plan.problems()).isEmpty();
        assertThat(migrate(plan, caseId)).isTrue();
        assertThat(register.task(caseId, TargetModels.SECOND_READING).id()).isEqualTo(task);
        finisher.finish(caseId, MISSING);
        assertThat(register.outcome(caseId)).isEqualTo("GRANTED");
    }

    @Test
    void aStageThatIsNotThereAnyMoreHoldsItsCasesBackAndOnlyThem() {
        String first = released(TargetModels.withSecondLook());
        UUID there = office.accepted(Situation.SHOP_SIGN);
        UUID before = office.accepted(Situation.SHOP_SIGN);
        office.agree(there, "shop-sign");
        releases.rollBack(shipped, now());
        FlowPlan plan = flow.plan(first, shipped, List.of());
        Footprint had = footprint(there);
        assertThatThrownBy(() -> migrate(plan, there)).isInstanceOfSatisfying(NotMigrated.class, held -> assertThat(
                        held.reason().zh())
                .contains("复核", "second_look"));
        assertThat(footprint(there)).isEqualTo(had);
        assertThat(runsOn(there)).containsExactly(first);
        assertThat(migrate(plan, before)).isTrue();
        for (UUID caseId : List.of(there, before)) {
            finisher.finish(caseId, MISSING);
        }
        assertThat(register.facts(there)).contains("STAGE_COMPLETED");
        assertThat(register.facts(before)).doesNotContain("STAGE_COMPLETED");
    }

    @Test
    void whatTheLawDoesByItselfKeepsItsDay() {
        UUID caseId = office.applied(Situation.SHOP_SIGN);
        String target = released(TargetModels.renamedCalls(), TargetModels.renamedTimer());
        FlowPlan plan = plan(
                target,
                new Renamed("approval_case", "acceptance", "accepting"),
                new Renamed("acceptance", "acceptance_expired", "acceptance_overdue"),
                new Renamed("acceptance", "corrections_expired", "corrections_overdue"));
        assertThat(plan.problems()).isEmpty();
        moveTo("2026-03-05T10:00");
        assertThat(migrate(plan, caseId)).isTrue();
        timersFireAt("2026-03-09T23:59");
        assertThat(register.state(caseId)).isEqualTo("RECEIVED");
        timersFireAt("2026-03-10T00:01");
        assertThat(register.acceptedHow(caseId)).isEqualTo("DEEMED");
        finisher.finish(caseId, MISSING);
        assertThat(register.outcome(caseId)).isEqualTo("GRANTED");
    }

    @Test
    void aTimerWithoutAPlaceHoldsTheCaseBack() {
        UUID caseId = office.applied(Situation.SHOP_SIGN);
        String target = released(TargetModels.renamedTimer());
        assertThatThrownBy(() -> migrate(plan(target), caseId))
                .isInstanceOfSatisfying(
                        NotMigrated.class,
                        held -> assertThat(held.reason().zh()).contains("acceptance_expired"));
        UUID later = office.examined(Situation.SHOP_SIGN);
        assertThat(runsOn(later)).containsExactly(target);
    }

    @Test
    void whatAStageDeclaresOtherwiseIsNamed() {
        FlowPlan plan = plan(released(TargetModels.otherDecision()));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.changes()).singleElement().satisfies(change -> {
            assertThat(change.element()).isEqualTo("decide");
            assertThat(change.text().en()).contains("limit", "decision", "issue");
        });
    }

    @Test
    void aStageWithCommandsOfItsOwnIsNotRenamed() {
        FlowPlan plan = plan(
                released(TargetModels.withSecondLook()),
                new Renamed("item_examination", "examine", TargetModels.SECOND_LOOK));
        assertThat(plan.problems())
                .anySatisfy(problem -> assertThat(problem.element()).isEqualTo("examine"));
    }

    @Test
    void aCaseThatHasEndedOrGoneOverIsLeftAlone() {
        UUID closed = office.caseIn(CaseState.CLOSED);
        UUID moved = office.applied(Situation.SHOP_SIGN);
        FlowPlan plan = plan(released(TargetModels.withSecondLook()));
        assertThat(migrate(plan, closed)).isFalse();
        assertThat(migrate(plan, moved)).isTrue();
        assertThat(migrate(plan, moved)).isFalse();
    }
}
