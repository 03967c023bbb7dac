package org.lianban.app.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;
import static org.lianban.app.casework.RefusalAssert.assertRefused;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.branch.Opinion;
import org.lianban.app.casework.examination.HandOverForm;
import org.lianban.app.casework.examination.OpinionForm;
import org.lianban.app.casework.examination.Opinions;
import org.lianban.app.casework.examination.TaskMoves;
import org.lianban.app.casework.procedure.ProcedureForms;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Authority;
import org.lianban.app.organisation.Role;
import org.lianban.app.tasks.TaskState;
import org.lianban.app.web.RefusalKind;
import org.springframework.beans.factory.annotation.Autowired;

class TaskMovesTest extends CaseworkTest {

    private static final OpinionForm AGREE = new OpinionForm(Opinion.AGREE, "符合条件");

    @Autowired
    TaskMoves moves;

    @Autowired
    Opinions opinions;

    @Autowired
    SpecialProcedures procedures;

    private UUID caseId;
    private UUID task;
    private Actor anna;
    private Actor bao;

    @BeforeEach
    void anExaminationAndTwoApprovers() {
        caseId = office.accepted(Situation.FOOD_LICENCE);
        task = register.examination(caseId, "food-business-licence").id();
        anna = office.district().approver("MARKET");
        bao = office.district().approver("MARKET");
    }

    private static HandOverForm to(Actor colleague) {
        return new HandOverForm(colleague.login(), "工作安排");
    }

    private UUID assignee() {
        return register.task(task).assignee();
    }

    @Nested
    class Claiming {

        @Test
        void keepsTheTaskFromTheOthers() {
            moves.claim(by(anna), task);
            assertThat(assignee()).isEqualTo(anna.staff());
            assertRefused(() -> moves.claim(by(bao), task)).as(RefusalKind.CONFLICT);
            assertRefused(() -> opinions.give(by(bao), task, AGREE))
                    .as(RefusalKind.CONFLICT)
                    .saying("已由他人认领");
            opinions.give(by(anna), task, AGREE);
        }

        @Test
        void isNotNeededBeforeAnOpinion() {
            opinions.give(by(bao), task, AGREE);
            assertThat(register.task(task).closedBy()).isEqualTo(bao.staff());
        }

        @Test
        void againByTheSamePersonIsRefusedAndUndoesNothing() {
            moves.start(by(anna), task);
            assertRefused(() -> moves.claim(by(anna), task))
                    .as(RefusalKind.CONFLICT)
                    .saying("已在您手中");
            assertThat(register.task(task).state()).isEqualTo(TaskState.STARTED);
        }

        @Test
        void andGivingBackPutsItOnTheDepartmentsListAgain() {
            moves.claim(by(anna), task);
            assertRefused(() -> moves.release(by(bao), task)).as(RefusalKind.CONFLICT);
            moves.release(by(anna), task);
            assertThat(register.task(task).state()).isEqualTo(TaskState.OPEN);
            assertThat(assignee()).isNull();
            moves.claim(by(bao), task);
            assertThat(register.facts(caseId)).endsWith("TASK_CLAIMED", "TASK_RELEASED", "TASK_CLAIMED");
        }

        @Test
        void hasToComeBeforeGivingBack() {
            assertRefused(() -> moves.release(by(anna), task))
                    .as(RefusalKind.CONFLICT)
                    .saying("没有人认领");
        }
    }

    @Nested
    class Starting {

        @Test
        void claimsWhatNobodyHas() {
            moves.start(by(anna), task);
            assertThat(register.task(task).state()).isEqualTo(TaskState.STARTED);
            assertThat(assignee()).isEqualTo(anna.staff());
            assertThat(register.facts(caseId)).endsWith("TASK_STARTED");
        }
    }

    @Nested
    class Delegating {

        @Test
        void comesBackToWhoDelegated() {
            moves.claim(by(anna), task);
            moves.delegate(by(anna), task, to(bao));
            assertThat(assignee()).isEqualTo(bao.staff());
            assertRefused(() -> opinions.give(by(anna), task, AGREE)).as(RefusalKind.CONFLICT);
            moves.release(by(bao), task);
            assertThat(assignee()).isEqualTo(anna.staff());
            assertThat(register.task(task).state()).isEqualTo(TaskState.CLAIMED);
        }

        @Test
        void letsTheColleagueFinishIt() {
            moves.delegate(by(anna), task, to(bao));
            opinions.give(by(bao), task, AGREE);
            assertThat(register.task(task).closedBy()).isEqualTo(bao.staff());
        }

        @Test
        void isOnlyToSomebodyWhoCouldDoItHimself() {
            Actor stranger = office.district().approver("FIRE");
            assertRefused(() -> moves.delegate(by(anna), task, to(stranger))).onField("to");
            assertRefused(() -> moves.delegate(by(anna), task, to(office.head("MARKET"))))
                    .onField("to");
            assertRefused(() -> moves.delegate(by(anna), task, new HandOverForm("nobody", "工作安排")))
                    .onField("to");
        }
    }

    @Nested
    class Transferring {

        @Test
        void isForGood() {
            moves.claim(by(anna), task);
            moves.transfer(by(anna), task, to(bao));
            moves.release(by(bao), task);
            assertThat(register.task(task).state()).isEqualTo(TaskState.OPEN);
            assertThat(register.facts(caseId)).endsWith("TASK_CLAIMED", "TASK_TRANSFERRED", "TASK_RELEASED");
        }

        @Test
        void endsADelegation() {
            Actor chen = office.district().approver("MARKET");
            moves.delegate(by(anna), task, to(bao));
            moves.transfer(by(bao), task, to(chen));
            moves.release(by(chen), task);
            assertThat(assignee()).isNull();
        }

        @Test
        void toWhoHasItAlreadyIsRefused() {
            moves.claim(by(anna), task);
            assertRefused(() -> moves.transfer(by(anna), task, to(anna))).onField("to");
        }
    }

    @Nested
    class Substituting {

        @Test
        void doesTheAbsentColleaguesWork() {
            moves.claim(by(anna), task);
            absent(anna, bao, LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 5));
            assertRefused(() -> opinions.give(by(bao), task, AGREE)).as(RefusalKind.CONFLICT);
            moveTo("2026-03-03T09:00");
            opinions.give(by(bao), task, AGREE);
            assertThat(register.task(task).closedBy()).isEqualTo(bao.staff());
        }

        @Test
        void endsWithTheAbsence() {
            moves.claim(by(anna), task);
            absent(anna, bao, LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 5));
            moveTo("2026-03-06T00:01");
            assertRefused(() -> opinions.give(by(bao), task, AGREE)).as(RefusalKind.CONFLICT);
            opinions.give(by(anna), task, AGREE);
        }

        @Test
        void takesOverADelegatedTaskThatStillGoesBack() {
            Actor chen = office.district().approver("MARKET");
            moves.delegate(by(chen), task, to(anna));
            absent(anna, bao, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2));
            moves.claim(by(bao), task);
            moves.release(by(bao), task);
            assertThat(assignee()).isEqualTo(chen.staff());
        }

        @Test
        void carriesTheAuthorityOfTheAbsentHead() {
            Actor head = office.head("MARKET");
            UUID procedure = requested(anna);
            assertRefused(() -> procedures.grant(by(bao), procedure, new ProcedureForms.Grant(10)))
                    .as(RefusalKind.FORBIDDEN);
            absent(head, bao, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2));
            procedures.grant(by(bao), procedure, new ProcedureForms.Grant(10));
            assertThat(register.facts(caseId)).endsWith("PROCEDURE_GRANTED");
        }

        @Test
        void doesNotLetAnybodyGrantHisOwnRequest() {
            absent(office.head("MARKET"), anna, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2));
            UUID procedure = requested(anna);
            assertRefused(() -> procedures.grant(by(anna), procedure, new ProcedureForms.Grant(10)))
                    .as(RefusalKind.UNLAWFUL)
                    .saying("不得审批自己提出的申请");
        }

        @Test
        void givesRightsInTheSameDepartmentOnly() {
            Actor both = office.district()
                    .person("FIRE", Set.of(Role.APPROVER, Role.HEAD), Set.of(Authority.GRANT_SPECIAL_PROCEDURE));
            UUID procedure = requested(anna);
            assertRefused(() -> procedures.grant(by(both), procedure, new ProcedureForms.Grant(10)))
                    .as(RefusalKind.NOT_FOUND);
        }

        private UUID requested(Actor approver) {
            procedures.request(by(approver), task, new ProcedureForms.Request("EXPERT_REVIEW", "工艺复杂", 10, "专家评审意见"));
            return register.task(caseId, "grant_special_procedure").subject();
        }

        private void absent(Actor who, Actor substitute, LocalDate from, LocalDate to) {
            jdbc.sql("update staff set substitute = ?, absent_from = ?, absent_to = ? where id = ?")
                    .params(substitute.staff(), from, to, who.staff())
                    .update();
        }
    }
}
