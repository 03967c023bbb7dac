package org.lianban.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianban.app.casework.Office.by;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.procedure.ProcedureForms;
import org.lianban.app.casework.procedure.SpecialProcedures;
import org.lianban.app.ledger.CapSweep;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.ledger.ClockView;
import org.lianban.app.ledger.Clocks;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.supervision.drill.Drill;
import org.lianban.app.supervision.drill.Drills;
import org.lianban.app.tasks.TaskFilter;
import org.lianban.app.tasks.TaskList;
import org.lianban.app.tasks.TaskRow;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** A pause after the limit stops the clock and hides nothing: the case is late and suspended, and is counted and shown as both. */
@TestPropertySource(properties = "spring.application.name=lianban-late-and-suspended") // nobody else's cases
@DirtiesContext
class LateAndSuspendedTest extends CaseworkTest {

    private static final String ITEM = "food-business-licence";

    @Autowired
    Boards boards;

    @Autowired
    BoardCases boardCases;

    @Autowired
    Drills drills;

    @Autowired
    TaskList tasks;

    @Autowired
    Clocks clocks;

    @Autowired
    CapSweep caps;

    @Autowired
    SpecialProcedures procedures;

    private Actor supervisor;
    private Actor approver;
    private UUID late;

    @BeforeEach
    void aCaseTwoWorkingDaysPastItsLimit() {
        supervisor = office.district().person("SUPERVISION", Set.of(Role.SUPERVISOR), Set.of());
        approver = office.district().approver("MARKET");
        late = office.accepted(Situation.FOOD_LICENCE); // on 2 March, ten working days are promised
        moveTo("2026-03-19T10:00");
    }

    private void suspend(int days) {
        UUID task = register.examination(late, ITEM).id();
        procedures.request(by(approver), task, new ProcedureForms.Request("TESTING", "需要检测", days, "检测报告"));
        UUID procedure = register.task(late, "grant_special_procedure").subject();
        procedures.grant(by(office.head("MARKET")), procedure, new ProcedureForms.Grant(days));
    }

    private BoardCase overdue() {
        List<BoardCase> rows =
                boardCases.page(supervisor, BoardKind.OVERDUE, null, null, 10).items();
        assertThat(rows).extracting(BoardCase::id).containsExactly(late);
        return rows.get(0);
    }

    private Drill.Child market() {
        return drills.of(supervisor.region()).children().stream()
                .filter(each -> each.code().equals("MARKET"))
                .findFirst()
                .orElseThrow();
    }

    private long overdueByTheClock() {
        return clocks.ofCase(late).stream()
                .filter(clock -> clock.kind() == ClockKind.PROMISED)
                .mapToLong(ClockView::overdue)
                .sum();
    }

    @Test
    void isCountedAndShownAsBothForAsLongAsThePauseLastsAndOnlyRunsOnAfterIt() {
        assertThat(boards.of(supervisor).totals()).isEqualTo(new Board.Totals(1, 0, 1, 0));
        assertThat(overdue().overdueDays()).isEqualTo(2);

        suspend(5);
        for (String moment : List.of("2026-03-19T11:00", "2026-03-25T10:00")) {
            moveTo(moment);
            assertThat(boards.of(supervisor).totals()).isEqualTo(new Board.Totals(0, 0, 1, 1));
            BoardCase row = overdue();
            assertThat(row.clockState()).isEqualTo(ClockState.SUSPENDED);
            assertThat(row.dueDate()).isEqualTo(LocalDate.of(2026, 3, 16));
            assertThat(row.overdueDays()).isEqualTo(2).isEqualTo(overdueByTheClock());
            assertThat(row.suspendedOn()).isEqualTo(LocalDate.of(2026, 3, 19));
            assertThat(boardCases
                            .page(supervisor, BoardKind.SUSPENDED, null, null, 10)
                            .items())
                    .extracting(BoardCase::overdueDays)
                    .containsExactly(2L);
            assertThat(boardCases
                            .page(supervisor, BoardKind.OVERDUE, "MARKET", null, 10)
                            .items())
                    .extracting(BoardCase::id)
                    .containsExactly(late);
            assertThat(market())
                    .extracting(Drill.Child::overdue, Drill.Child::suspended)
                    .containsExactly(1L, 1L);
            assertThat(market().overdueAndSuspended()).isOne();
            assertThat(tasks.counts(approver, TaskFilter.Scope.DEPARTMENT))
                    .as("the examination, and the special procedure in a case that is late")
                    .satisfies(counts -> assertThat(counts.overdue()).isEqualTo(2))
                    .satisfies(counts -> assertThat(counts.suspended()).isOne());
            assertThat(tasks.ofCase(approver, late))
                    .filteredOn(task -> task.element().equals("examine"))
                    .extracting(TaskRow::clockState, TaskRow::overdueDays, TaskRow::suspendedOn)
                    .containsExactly(tuple(ClockState.SUSPENDED, 2L, LocalDate.of(2026, 3, 19)));
        }

        moveTo("2026-03-30T10:00");
        caps.sweep(now());
        assertThat(boards.of(supervisor).totals()).isEqualTo(new Board.Totals(1, 0, 1, 0));
        assertThat(overdue().overdueDays())
                .as("two before the pause, and the Friday after it")
                .isEqualTo(3)
                .isEqualTo(overdueByTheClock());
        assertThat(overdue().suspendedOn()).isNull();
    }
}
