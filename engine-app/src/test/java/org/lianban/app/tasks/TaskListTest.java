package org.lianban.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.app.casework.Office.by;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.examination.TaskMoves;
import org.lianban.app.casework.procedure.ProcedureForms;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.lianban.app.organisation.Actor;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.beans.factory.annotation.Autowired;

class TaskListTest extends CaseworkTest {

    private static final String ITEM = "food-business-licence";

    @Autowired
    TaskList list;

    @Autowired
    TaskMoves moves;

    @Autowired
    SpecialProcedures procedures;

    private UUID caseId;
    private UUID task;
    private Actor anna;
    private Actor bao;

    @BeforeEach
    void anExaminationInHand() {
        caseId = office.accepted(Situation.FOOD_LICENCE);
        task = register.examination(caseId, ITEM).id();
        anna = office.district().approver("MARKET");
        bao = office.district().approver("MARKET");
        moves.claim(by(anna), task);
    }

    private TaskRow shownTo(Actor reader) {
        return list.ofCase(reader, caseId).stream()
                .filter(row -> row.id().equals(task))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class DaysLeft {

        @Test
        void areTheWorkingDaysAfterToday() {
            // promised: ten working days from 2 March
            assertThat(shownTo(anna).dueDate()).isEqualTo(LocalDate.of(2026, 3, 16));
            assertThat(shownTo(anna).workingDaysLeft()).isEqualTo(10);
            moveTo("2026-03-13T10:00");
            assertThat(shownTo(anna).workingDaysLeft()).isEqualTo(1);
        }

        @Test
        void becomeDaysOver() {
            moveTo("2026-03-19T10:00");
            assertThat(shownTo(anna).workingDaysLeft()).isZero();
            assertThat(shownTo(anna).overdueDays()).isEqualTo(2);
        }

        @Test
        void areNotSaidWhileTheClockStandsStill() {
            procedures.request(by(anna), task, new ProcedureForms.Request("TESTING", "需要检测", 5, "检测报告"));
            UUID procedure = register.task(caseId, "grant_special_procedure").subject();
            procedures.grant(by(office.head("MARKET")), procedure, new ProcedureForms.Grant(5));
            TaskRow row = shownTo(anna);
            assertThat(row.clockState()).isEqualTo(ClockState.SUSPENDED);
            assertThat(row.dueDate()).isNotNull();
            assertThat(row.workingDaysLeft()).isNull();
            assertThat(row.overdueDays()).isZero();
        }
    }

    @Test
    void theCountsAreThoseOfTheScopeThatIsLookedAt() {
        Actor chen = office.district().approver("MARKET");
        office.accepted(Situation.FOOD_LICENCE);
        moveTo("2026-03-19T10:00");
        assertThat(list.counts(anna, TaskFilter.Scope.OWN).overdue()).isOne();
        assertThat(list.counts(chen, TaskFilter.Scope.OWN).overdue()).isZero();
        TaskCounts department = list.counts(chen, TaskFilter.Scope.DEPARTMENT);
        assertThat(department.own()).isZero();
        assertThat(department.overdue()).isGreaterThanOrEqualTo(2).isLessThanOrEqualTo(department.department());
    }

    @Nested
    class WhoHasIt {

        @Test
        void isTheReaderOrSomebodyElse() {
            assertThat(shownTo(anna).mine()).isTrue();
            assertThat(shownTo(bao).mine()).isFalse();
            assertThat(shownTo(bao).assignee()).isEqualTo(anna.name());
        }

        @Test
        void isAnAbsentColleagueForHisSubstituteOnly() {
            assertThat(shownTo(bao).absentColleague()).isNull();
            jdbc.sql("update staff set substitute = ?, absent_from = ?, absent_to = ? where id = ?")
                    .params(bao.staff(), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3), anna.staff())
                    .update();
            assertThat(shownTo(bao).absentColleague()).isEqualTo(anna.login());
            assertThat(shownTo(office.approver("MARKET")).absentColleague()).isNull();
            moveTo("2026-03-04T09:00");
            assertThat(shownTo(bao).absentColleague()).isNull();
        }
    }
}
