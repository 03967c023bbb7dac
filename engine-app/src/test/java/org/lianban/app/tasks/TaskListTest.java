package org.lianban.app.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianban.app.casework.Office.by;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.examination.HandOverForm;
import org.lianban.app.casework.examination.TaskMoves;
import org.lianban.app.casework.procedure.ProcedureForms;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.ledger.Clocks;
import org.lianban.app.organisation.Actor;
import org.lianban.app.tasks.TaskFilter.ClockStanding;
import org.lianban.app.web.Page;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.beans.factory.annotation.Autowired;

class TaskListTest extends CaseworkTest {

    private static final String ITEM = "food-business-licence";

    @Autowired
    TaskList list;

    @Autowired
    TaskMoves moves;

    @Autowired
    Clocks clocks;

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
        void areThoseThatThePageOfTheCaseSaysOfTheSameClock() {
            for (String moment :
                    List.of("2026-03-02T11:00", "2026-03-06T10:00", "2026-03-07T10:00", "2026-03-16T10:00")) {
                moveTo(moment);
                assertThat(clocks.ofCase(caseId))
                        .filteredOn(clock -> clock.kind() == ClockKind.BRANCH)
                        .extracting(ClockView::dueDate, ClockView::daysLeft, ClockView::overdue)
                        .as("at %s", moment)
                        .containsExactly(tuple(
                                shownTo(anna).dueDate(),
                                shownTo(anna).workingDaysLeft(),
                                shownTo(anna).overdueDays()));
            }
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
            assertThat(row.ground()).isEqualTo("TESTING");
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

    private List<UUID> listed(Actor reader, TaskFilter filter, TaskOrder order) {
        List<UUID> found = new ArrayList<>();
        String cursor = null;
        do {
            Page<TaskRow> page = list.page(reader, filter, order, cursor, 2);
            page.items().forEach(row -> found.add(row.id()));
            cursor = page.next();
        } while (cursor != null);
        return found;
    }

    @Nested
    class TheOrder {

        private List<UUID> tasks;

        @BeforeEach
        void fourTasksInHand() {
            tasks = new ArrayList<>(List.of(task));
            for (int n = 0; n < 3; n++) {
                UUID another = register.examination(office.accepted(Situation.FOOD_LICENCE), ITEM)
                        .id();
                moves.claim(by(anna), another);
                tasks.add(another);
            }
            write(0, "2026-03-20", "RUNNING", null);
            write(1, "2026-03-10", "SUSPENDED", 0.25);
            write(2, null, "RUNNING", 0.75);
            write(3, "2026-03-12", "RUNNING", 0.75);
        }

        private void write(int n, @Nullable String due, String state, @Nullable Double risk) {
            jdbc.sql("update task set due_date = ?::date, case_due = null, clock_state = ?, risk = ? where id = ?")
                    .params(Arrays.asList(due, state, risk, tasks.get(n)))
                    .update();
        }

        private List<Integer> of(TaskOrder order) {
            return listed(anna, TaskFilter.all(TaskFilter.Scope.OWN), order).stream()
                    .map(tasks::indexOf)
                    .toList();
        }

        @AfterEach
        void asTheLedgerSays() {
            jdbc.sql("update task t set due_date = k.due_date, case_due = c.due_date, clock_state = k.state"
                            + " from stage s, clock k, approval_case c where s.id = t.stage_id and k.id = s.clock_id"
                            + " and c.id = t.case_id and t.assignee = ?")
                    .param(anna.staff())
                    .update();
        }

        @Test
        void isByDueDateByDaysLeftOrByRisk() {
            assertThat(of(TaskOrder.DUE)).containsExactly(1, 3, 0, 2);
            assertThat(of(TaskOrder.LEFT)).containsExactly(3, 0, 1, 2);
            assertThat(of(TaskOrder.RISK)).containsExactly(3, 2, 1, 0);
        }
    }

    /** The examination may take as long as its own limit says, and is late all the same when the case is. */
    @Nested
    class TheLimitOfTheCase {

        private UUID other;

        @BeforeEach
        void passesBeforeThatOfTheTask() {
            other = register.examination(office.accepted(Situation.FOOD_LICENCE), ITEM)
                    .id();
            moves.claim(by(anna), other);
            jdbc.sql("update task set due_date = '2026-03-19' where id = ?")
                    .param(task)
                    .update();
            moveTo("2026-03-18T10:00");
        }

        @AfterEach
        void asTheLedgerSays() {
            jdbc.sql(
                            "update task t set due_date = c.due_date, case_due = c.due_date from approval_case c where c.id = t.case_id and t.assignee = ?")
                    .param(anna.staff())
                    .update();
        }

        @Test
        void makesTheTaskOverdueAndSaysHowFarItHasPassed() {
            TaskRow row = shownTo(anna);
            assertThat(row.dueDate()).isEqualTo(LocalDate.of(2026, 3, 19));
            assertThat(row.workingDaysLeft()).isEqualTo(1);
            assertThat(row.nearerCaseDue()).isEqualTo(LocalDate.of(2026, 3, 16));
            assertThat(row.caseOverdueDays()).isEqualTo(1);
            assertThat(row.caseDaysLeft()).isZero();
            TaskCounts counts = list.counts(anna, TaskFilter.Scope.OWN);
            assertThat(counts.overdue()).isEqualTo(2);
            assertThat(counts.near()).isZero();
        }

        @Test
        void putsTheTaskWhereThatLimitStands() {
            jdbc.sql("update task set due_date = '2026-03-17', case_due = null where id = ?")
                    .param(other)
                    .update();
            TaskFilter own = TaskFilter.all(TaskFilter.Scope.OWN);
            assertThat(listed(anna, own, TaskOrder.DUE)).containsExactly(task, other);
            assertThat(listed(anna, own, TaskOrder.LEFT)).containsExactly(task, other);
        }
    }

    @Nested
    class Filters {

        @AfterEach
        void asTheLedgerSays() {
            jdbc.sql(
                            "update task t set due_date = c.due_date, case_due = c.due_date from approval_case c where c.id = t.case_id and t.assignee = ?")
                    .param(anna.staff())
                    .update();
        }

        @Test
        void areByTheNearerOfTheLimits() {
            limits("2026-03-25", "2026-03-16");
            assertThat(found(all -> all.due("2026-03-16", "2026-03-16"))).containsExactly(task);
            assertThat(found(all -> all.due("2026-03-17", null))).isEmpty();
            limits("2026-03-12", "2026-03-16");
            assertThat(found(all -> all.due(null, "2026-03-12"))).containsExactly(task);
            assertThat(found(all -> all.due("2026-03-13", null))).isEmpty();
        }

        @Test
        void areByTheLimitOfTheCaseWhereTheTaskHasNone() {
            limits(null, "2026-03-16");
            assertThat(found(all -> all.due("2026-03-16", "2026-03-16"))).containsExactly(task);
            assertThat(found(all -> all.due("2026-03-16", null))).containsExactly(task);
            assertThat(found(all -> all.due("2026-03-17", null))).isEmpty();
            limits(null, null);
            assertThat(found(all -> all.due("2026-03-01", null))).isEmpty();
        }

        private void limits(@Nullable String due, @Nullable String ofCase) {
            jdbc.sql("update task set due_date = ?::date, case_due = ?::date where id = ?")
                    .params(Arrays.asList(due, ofCase, task))
                    .update();
        }

        private List<UUID> found(UnaryOperator<TaskFilters> of) {
            return listed(anna, of.apply(new TaskFilters()).filter(), TaskOrder.DUE);
        }

        @Test
        void areByItemDepartmentClockApplicantAndDueDate() {
            assertThat(found(all -> all)).containsExactly(task);
            assertThat(found(all -> all.item(ITEM))).containsExactly(task);
            assertThat(found(all -> all.item("shop-sign"))).isEmpty();
            assertThat(found(all -> all.department("MARKET"))).containsExactly(task);
            assertThat(found(all -> all.department("FIRE"))).isEmpty();
            assertThat(found(all -> all.clock(ClockStanding.RUNNING))).containsExactly(task);
            assertThat(found(all -> all.clock(ClockStanding.SUSPENDED))).isEmpty();
            assertThat(found(all -> all.applicant("云溪"))).containsExactly(task);
            assertThat(found(all -> all.applicant("溪云"))).isEmpty();
            assertThat(found(all -> all.due("2026-03-16", "2026-03-16"))).containsExactly(task);
            assertThat(found(all -> all.due("2026-03-17", null))).isEmpty();
            assertThat(found(all -> all.due(null, "2026-03-15"))).isEmpty();
        }
    }

    @Nested
    class Attentiveness {

        @Autowired
        Attention attention;

        @Test
        void marksWhatTheReaderHasNotOpenedSinceItCameToHim() {
            assertThat(shownTo(anna).unread()).isTrue();
            attention.opened(anna.staff(), caseId);
            assertThat(shownTo(anna).unread()).isFalse();
            assertThat(shownTo(bao).unread()).isTrue();
            attention.opened(bao.staff(), caseId);
            moves.transfer(by(anna), task, new HandOverForm(bao.login(), "外勤"));
            assertThat(shownTo(bao).unread()).isTrue();
        }

        @Test
        void keepsFollowedCasesInSightOfThoseWhoMaySeeThem() {
            TaskFilter followed = TaskFilter.all(TaskFilter.Scope.FOLLOWED);
            Actor stranger = office.district().approver("TOBACCO");
            attention.follow(bao.staff(), caseId);
            attention.follow(stranger.staff(), caseId);
            assertThat(listed(bao, followed, TaskOrder.RISK)).contains(task);
            assertThat(shownTo(bao).followed()).isTrue();
            assertThat(list.counts(bao, TaskFilter.Scope.OWN).followed()).isOne();
            assertThat(listed(stranger, followed, TaskOrder.DUE)).isEmpty();
            assertThat(attention.follows(bao.staff(), caseId)).isTrue();
            attention.unfollow(bao.staff(), caseId);
            assertThat(attention.follows(bao.staff(), caseId)).isFalse();
            assertThat(listed(bao, followed, TaskOrder.DUE)).isEmpty();
        }
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
            TaskFilter substituted = TaskFilter.all(TaskFilter.Scope.SUBSTITUTED);
            assertThat(listed(bao, substituted, TaskOrder.DUE)).containsExactly(task);
            assertThat(listed(anna, substituted, TaskOrder.DUE)).isEmpty();
            moveTo("2026-03-04T09:00");
            assertThat(shownTo(bao).absentColleague()).isNull();
        }
    }
}
