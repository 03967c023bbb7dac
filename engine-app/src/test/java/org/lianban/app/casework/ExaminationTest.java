package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.examination.AnswerForm;
import org.lianban.app.casework.examination.ConsultationForm;
import org.lianban.app.casework.examination.Consultations;
import org.lianban.app.casework.examination.OpinionForm;
import org.lianban.app.casework.examination.Opinions;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.RefusalKind;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.beans.factory.annotation.Autowired;

class ExaminationTest extends CaseworkTest {

    private static final OpinionForm AGREE = new OpinionForm(Opinion.AGREE, "符合条件");

    @Autowired
    Opinions opinions;

    @Autowired
    Consultations consultations;

    @Nested
    class PlanningTheBranches {

        @Test
        void givesEachItemOfTheSituationABranch() {
            assertThat(register.items(office.accepted(Situation.RESTAURANT)))
                    .containsExactly(
                            "fire-safety-check",
                            "food-business-licence",
                            "food-worker-health",
                            "shop-sign",
                            "tobacco-retail-licence");
        }

        @Test
        void leavesOutWhatTheSituationDoesNotNeed() {
            Situation plain = Situation.RESTAURANT.with("sells-tobacco", "no").with("shop-sign-installed", "no");
            assertThat(register.items(office.accepted(plain)))
                    .containsExactly("fire-safety-check", "food-business-licence", "food-worker-health");
        }

        @Test
        void givesEachDepartmentItsOwnClock() {
            UUID caseId = office.accepted(Situation.RESTAURANT);
            assertThat(register.branchClock(caseId, "shop-sign").dueDate()).isEqualTo(LocalDate.of(2026, 3, 4));
            assertThat(register.branchClock(caseId, "fire-safety-check").dueDate())
                    .isEqualTo(LocalDate.of(2026, 3, 19));
            assertThat(register.branchClock(caseId, "fire-safety-check").department())
                    .isEqualTo("FIRE");
        }

        @Test
        void shortensAnExaminationByCommitment() {
            UUID caseId = office.accepted(Situation.RESTAURANT.with("fire-commitment", "yes"));
            assertThat(register.branchClock(caseId, "fire-safety-check").dueDate())
                    .isEqualTo(LocalDate.of(2026, 3, 3));
        }
    }

    @Nested
    class WaitingForAnotherItem {

        @Test
        void isMeasuredOnItsOwnClockAndEndsWithTheOtherItemsOpinion() {
            UUID caseId = office.accepted(Situation.RESTAURANT);
            assertThat(register.branchState(caseId, "food-business-licence")).isEqualTo("WAITING");
            assertThat(register.openTasks(caseId))
                    .extracting(WorkTask::department)
                    .doesNotContain("MARKET");

            moveTo("2026-03-04T10:00");
            office.agree(caseId, "food-worker-health");
            assertThat(register.branchState(caseId, "food-business-licence")).isEqualTo("OPEN");
            assertThat(register.clock(caseId, ClockKind.WAIT).counted()).isEqualTo(2);
            assertThat(register.clock(caseId, ClockKind.WAIT).state()).isEqualTo(ClockState.STOPPED);
            assertThat(register.branchClock(caseId, "food-business-licence").startedOn())
                    .isEqualTo(LocalDate.of(2026, 3, 4));
            assertThat(register.branchClock(caseId, "food-business-licence").dueDate())
                    .isEqualTo(LocalDate.of(2026, 3, 18));
        }

        @Test
        void lastsUntilAllThatItWaitsForAreThere() {
            UUID caseId = office.accepted(Situation.UTILITIES);
            office.agree(caseId, "construction-planning-permit");
            assertThat(register.branchState(caseId, "road-excavation")).isEqualTo("WAITING");
            office.agree(caseId, "traffic-safety");
            assertThat(register.branchState(caseId, "road-excavation")).isEqualTo("OPEN");
        }

        @Test
        void goesOnInChains() {
            UUID caseId = office.accepted(Situation.NEWBORN);
            office.agree(caseId, "birth-certificate");
            assertThat(register.branchState(caseId, "household-registration")).isEqualTo("OPEN");
            assertThat(register.branchState(caseId, "newborn-medical-insurance"))
                    .isEqualTo("WAITING");
            office.agree(caseId, "household-registration");
            assertThat(register.branchState(caseId, "newborn-medical-insurance"))
                    .isEqualTo("OPEN");
        }
    }

    @Nested
    class GivingAnOpinion {

        @Test
        void endsTheBranchAndItsClock() {
            UUID caseId = office.accepted(Situation.RESTAURANT);
            moveTo("2026-03-03T10:00");
            office.disagree(caseId, "shop-sign");
            assertThat(register.branchState(caseId, "shop-sign")).isEqualTo("DONE");
            assertThat(register.branchClock(caseId, "shop-sign").state()).isEqualTo(ClockState.STOPPED);
            assertThat(register.branchClock(caseId, "shop-sign").counted()).isEqualTo(1);
            assertThat(register.facts(caseId)).endsWith("OPINION_GIVEN");
        }

        @Test
        void isForTheDepartmentsApproversAlone() {
            UUID caseId = office.accepted(Situation.RESTAURANT);
            UUID task = register.examination(caseId, "shop-sign").id();
            assertRefused(() -> opinions.give(by(office.approver("FIRE")), task, AGREE))
                    .as(RefusalKind.FORBIDDEN);
            assertRefused(() -> opinions.give(by(office.head("URBAN")), task, AGREE))
                    .as(RefusalKind.FORBIDDEN);
            assertRefused(() -> opinions.give(by(office.clerk()), task, AGREE)).as(RefusalKind.FORBIDDEN);
        }

        @Test
        void looksLikeNoTaskToADepartmentThatHasNoPartInTheCase() {
            UUID caseId = office.accepted(Situation.RESTAURANT);
            UUID task = register.examination(caseId, "shop-sign").id();
            assertRefused(() -> opinions.give(by(office.approver("TAX")), task, AGREE))
                    .as(RefusalKind.NOT_FOUND);
            assertRefused(() -> opinions.give(by(office.approver("URBAN")), UUID.randomUUID(), AGREE))
                    .as(RefusalKind.NOT_FOUND);
        }

        @Test
        void tellsWhoeverComesSecondWhoWasFirst() {
            UUID caseId = office.accepted(Situation.RESTAURANT);
            UUID task = register.examination(caseId, "shop-sign").id();
            office.agree(caseId, "shop-sign");
            var colleague = office.district().approver("URBAN");
            assertRefused(() -> opinions.give(by(colleague), task, AGREE))
                    .tells(office.approver("URBAN").name());
        }

        @Test
        void isNotPossibleOnAnotherKindOfTask() {
            UUID caseId = office.examined(Situation.SHOP_SIGN);
            UUID task = register.task(caseId, "decide").id();
            assertRefused(() -> opinions.give(by(office.head("URBAN")), task, AGREE))
                    .as(RefusalKind.INVALID);
        }
    }

    @Nested
    class Consulting {

        private final ConsultationForm question = new ConsultationForm("FIRE", "招牌是否影响消防通道？");

        @Test
        void asksAnotherDepartmentWhileTheClockRunsOn() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            WorkTask examination = register.examination(caseId, "food-business-licence");
            consultations.ask(by(office.approver("MARKET")), examination.id(), question);
            WorkTask answer = register.task(caseId, "answer_consultation");
            assertThat(answer.department()).isEqualTo("FIRE");
            assertThat(register.branchClock(caseId, "food-business-licence").state())
                    .isEqualTo(ClockState.RUNNING);

            assertRefused(() -> opinions.give(by(office.approver("MARKET")), examination.id(), AGREE))
                    .as(RefusalKind.CONFLICT)
                    .saying("征求意见尚未答复");
            UUID consultation = answer.subject();
            assertRefused(() -> consultations.answer(by(office.approver("HEALTH")), consultation, new AnswerForm("无")))
                    .as(RefusalKind.NOT_FOUND);
            consultations.answer(by(office.approver("FIRE")), consultation, new AnswerForm("不影响"));
            office.agree(caseId, "food-business-licence");
            assertThat(register.facts(caseId))
                    .containsExactly(
                            "APPLICATION_RECEIVED",
                            "ACCEPTED",
                            "CONSULTATION_ASKED",
                            "CONSULTATION_ANSWERED",
                            "OPINION_GIVEN");
            assertThat(register.state(caseId)).isEqualTo("DECIDING");
        }

        @Test
        void isAnsweredOnceEach() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID examination =
                    register.examination(caseId, "food-business-licence").id();
            consultations.ask(by(office.approver("MARKET")), examination, question);
            UUID first = register.task(caseId, "answer_consultation").subject();
            consultations.ask(by(office.approver("MARKET")), examination, new ConsultationForm("FIRE", "第二问"));
            consultations.answer(by(office.approver("FIRE")), first, new AnswerForm("不影响"));
            assertRefused(() -> consultations.answer(by(office.approver("FIRE")), first, new AnswerForm("影响")))
                    .tells(office.approver("FIRE").name());
            assertThat(register.openTasks(caseId))
                    .extracting(WorkTask::element)
                    .containsExactlyInAnyOrder("examine", "answer_consultation");
        }

        @Test
        void isOfAnotherDepartmentThatExists() {
            UUID caseId = office.accepted(Situation.FOOD_LICENCE);
            UUID examination =
                    register.examination(caseId, "food-business-licence").id();
            assertRefused(() -> consultations.ask(
                            by(office.approver("MARKET")), examination, new ConsultationForm("MARKET", "？")))
                    .onField("department");
            assertRefused(() -> consultations.ask(
                            by(office.approver("MARKET")), examination, new ConsultationForm("MOON", "？")))
                    .onField("department");
        }
    }
}
