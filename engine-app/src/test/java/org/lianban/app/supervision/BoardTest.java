package org.lianban.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianban.app.casework.Office.by;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import org.lianban.app.supervision.Board.DepartmentLine;
import org.lianban.monitoring.clock.ClockState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The figures of the board are those of the clocks, whenever one looks, although no ledger is read for them. */
@TestPropertySource(properties = "spring.application.name=lianban-board") // nobody else's cases
@DirtiesContext
class BoardTest extends CaseworkTest {

    private static final String ITEM = "food-business-licence";

    @Autowired
    Boards boards;

    @Autowired
    BoardCases boardCases;

    @Autowired
    AwaitingDesk awaiting;

    @Autowired
    Clocks clocks;

    @Autowired
    CapSweep caps;

    @Autowired
    SpecialProcedures procedures;

    private Actor supervisor;
    private UUID suspended;

    @BeforeEach
    void aDistrictAtWork() {
        supervisor = office.district().person("SUPERVISION", Set.of(Role.SUPERVISOR), Set.of());
        suspended = office.accepted(Situation.FOOD_LICENCE);
        office.accepted(Situation.RESTAURANT);
        office.accepted(Situation.IMPACT_FORM);
        office.applied(Situation.SHOP_SIGN);
        moveTo("2026-03-04T10:00");
        suspend(suspended, 10);
        moveTo("2026-03-05T10:00");
        office.agree(office.accepted(Situation.FOOD_LICENCE), ITEM);
    }

    private void suspend(UUID caseId, int days) {
        UUID task = register.examination(caseId, ITEM).id();
        procedures.request(
                by(office.approver("MARKET")), task, new ProcedureForms.Request("TESTING", "需要检测", days, "检测报告"));
        UUID procedure = register.task(caseId, "grant_special_procedure").subject();
        procedures.grant(by(office.head("MARKET")), procedure, new ProcedureForms.Grant(days));
    }

    /** One test, because time in a database goes forward only. */
    @Test
    void theFiguresAreThoseOfTheClocksHoweverTimeGoesOn() {
        for (String moment : List.of("2026-03-05T18:00", "2026-03-09T00:00", "2026-03-17T09:00", "2026-03-31T18:00")) {
            timersFireAt(moment);
            caps.sweep(now());
            theDaysOfTheDepartmentsAreThoseOfTheirExaminations();
            eachNumberIsTheLengthOfItsList();
            eachNumberOfADepartmentIsTheLengthOfItsList();
            eachRowOfADepartmentIsOneOfItsClocks();
            theMostPressingCaseComesFirst();
            aSuspendedCaseShowsWhereItsDaysWent();
        }
        assertThat(listed(BoardKind.OVERDUE)).isNotEmpty();
        assertThat(listed(BoardKind.PAST_CAP))
                .extracting(BoardCase::id, BoardCase::capEnded, BoardCase::daysPastCap)
                .containsExactly(tuple(suspended, LocalDate.of(2026, 3, 18), 8L));
        assertThat(awaiting.of(supervisor).groups())
                .filteredOn(group -> group.kind() == Awaiting.Kind.PAST_CAP)
                .flatExtracting(Awaiting.Awaited::first)
                .extracting(Awaiting.Pressing::due)
                .as("the last day of the cap, ten working days from 4 March, and not that of the case")
                .containsExactly(LocalDate.of(2026, 3, 18));
        assertThat(listed(BoardKind.PAST_CAP, "MARKET"))
                .extracting(BoardCase::id, BoardCase::capEnded, BoardCase::daysPastCap)
                .containsOnly(tuple(suspended, LocalDate.of(2026, 3, 18), 8L));
        assertThat(listed(BoardKind.RUNNING)).extracting(BoardCase::capEnded).containsOnlyNulls();
        assertThat(listed(BoardKind.PAST_CAP, "FIRE")).isEmpty();
        assertThat(listed(BoardKind.RUNNING, "MARKET"))
                .extracting(row -> Objects.requireNonNull(row.stage()).zh())
                .contains("作出决定", "审查并出具意见 · 食品经营许可新办");
    }

    private void theDaysOfTheDepartmentsAreThoseOfTheirExaminations() {
        Map<String, List<ClockView>> examinations = examinations();
        List<DepartmentLine> lines = boards.of(supervisor).departments();
        assertThat(lines).extracting(DepartmentLine::code).containsAll(examinations.keySet());
        for (DepartmentLine line : lines) {
            List<ClockView> ofIt = examinations.getOrDefault(line.code(), List.of());
            assertThat(line.countedDays())
                    .as("counted days of %s at %s", line.code(), now())
                    .isEqualTo(ofIt.stream().mapToLong(ClockView::counted).sum());
            assertThat(line.uncountedDays())
                    .as("uncounted days of %s at %s", line.code(), now())
                    .isEqualTo(ofIt.stream()
                            .flatMap(clock -> clock.uncounted().values().stream())
                            .mapToLong(Long::longValue)
                            .sum());
        }
    }

    private void eachNumberIsTheLengthOfItsList() {
        Board.Totals totals = boards.of(supervisor).totals();
        assertThat(listed(BoardKind.RUNNING)).hasSize((int) totals.running());
        assertThat(listed(BoardKind.NEAR)).hasSize((int) totals.nearLimit());
        assertThat(listed(BoardKind.OVERDUE)).hasSize((int) totals.overdue());
        assertThat(listed(BoardKind.SUSPENDED)).hasSize((int) totals.suspended());
    }

    private void eachNumberOfADepartmentIsTheLengthOfItsList() {
        for (DepartmentLine line : boards.of(supervisor).departments()) {
            Map<BoardKind, Long> numbers = Map.of(
                    BoardKind.RUNNING, line.running(),
                    BoardKind.NEAR, line.nearLimit(),
                    BoardKind.OVERDUE, line.overdue(),
                    BoardKind.SUSPENDED, line.suspended());
            numbers.forEach((kind, number) -> assertThat(listed(kind, line.code()))
                    .as("%s of %s at %s", kind, line.code(), now())
                    .hasSize(number.intValue()));
        }
    }

    /** The clock listed, and not the limit of the whole case, gives a row its due date and its days. */
    private void eachRowOfADepartmentIsOneOfItsClocks() {
        for (DepartmentLine line : boards.of(supervisor).departments()) {
            List<BoardCase> rows = listed(BoardKind.RUNNING, line.code());
            assertThat(rows).extracting(BoardCase::clockId).doesNotContainNull().doesNotHaveDuplicates();
            for (BoardCase row : rows) {
                ClockView clock = clocks.ofCase(row.id()).stream()
                        .filter(each -> each.id().equals(row.clockId()))
                        .findFirst()
                        .orElseThrow();
                assertThat(clock.department()).isEqualTo(line.code());
                assertThat(row.dueDate()).isEqualTo(clock.dueDate());
                assertThat(row.counted()).isEqualTo(clock.counted());
                assertThat(row.elapsed()).isEqualTo(clock.elapsed());
                assertThat(row.stage()).isNotNull();
            }
        }
    }

    private void theMostPressingCaseComesFirst() {
        assertThat(listed(BoardKind.OVERDUE)).extracting(BoardCase::dueDate).isSorted();
    }

    private void aSuspendedCaseShowsWhereItsDaysWent() {
        for (BoardCase row : listed(BoardKind.SUSPENDED)) {
            assertThat(row.clockState()).isEqualTo(ClockState.SUSPENDED);
            assertThat(row.workingDaysLeft()).isNull();
            assertThat(row.elapsed()).isEqualTo(row.counted() + row.uncounted() + row.nonWorking());
        }
    }

    private Map<String, List<ClockView>> examinations() {
        List<UUID> cases =
                jdbc.sql("select id from approval_case").query(UUID.class).list();
        return clocks.ofCases(cases).values().stream()
                .flatMap(List::stream)
                .filter(clock -> clock.kind() == ClockKind.BRANCH)
                .collect(Collectors.groupingBy(ClockView::department));
    }

    private List<BoardCase> listed(BoardKind kind) {
        return listed(kind, null);
    }

    private List<BoardCase> listed(BoardKind kind, @Nullable String department) {
        List<BoardCase> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = boardCases.page(supervisor, kind, department, cursor, 2);
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return all;
    }
}
