package org.lianban.monitoring.exchange.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.monitoring.exchange.fact.FactType.ACCEPTED;
import static org.lianban.monitoring.exchange.fact.FactType.BRANCH_BEGUN;
import static org.lianban.monitoring.exchange.fact.FactType.BRANCH_ENDED;
import static org.lianban.monitoring.exchange.fact.FactType.CLOSED;
import static org.lianban.monitoring.exchange.fact.FactType.CORRECTED;
import static org.lianban.monitoring.exchange.fact.FactType.CORRECTION_ASKED;
import static org.lianban.monitoring.exchange.fact.FactType.DECIDED;
import static org.lianban.monitoring.exchange.fact.FactType.DELIVERED;
import static org.lianban.monitoring.exchange.fact.FactType.EXTENDED;
import static org.lianban.monitoring.exchange.fact.FactType.LOWER_BEGUN;
import static org.lianban.monitoring.exchange.fact.FactType.LOWER_ENDED;
import static org.lianban.monitoring.exchange.fact.FactType.PAUSED;
import static org.lianban.monitoring.exchange.fact.FactType.RECEIVED;
import static org.lianban.monitoring.exchange.fact.FactType.RESUMED;
import static org.lianban.monitoring.exchange.fact.FactType.STAGE_BEGUN;
import static org.lianban.monitoring.exchange.fact.FactType.STAGE_ENDED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.Reading;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.exchange.fact.DeliveredClock.Kind;

class DeliveredClocksTest {

    // 2026-03-02 is a Monday; no holiday until April
    private static Told accepted() {
        return new Told().on("2026-03-02", RECEIVED).on("2026-03-04", ACCEPTED);
    }

    @Test
    void acceptanceHasFiveWorkingDaysAndEndsWithIt() {
        Reading open = new Told().on("2026-03-02", RECEIVED).read(Kind.ACCEPTANCE, "", "2026-03-05");
        assertThat(open.dueDate()).isEqualTo(LocalDate.of(2026, 3, 9));
        Reading ended = accepted().read(Kind.ACCEPTANCE, "", "2026-03-20");
        assertThat(ended.state()).isEqualTo(ClockState.STOPPED);
        assertThat(ended.counted()).isEqualTo(2);
    }

    @Test
    void correctionsBeginTheFiveDaysAnew() {
        Reading reading = new Told()
                .on("2026-03-02", RECEIVED)
                .on("2026-03-04", CORRECTION_ASKED, "notice=n1")
                .on("2026-03-20", CORRECTED, "notice=n1")
                .read(Kind.ACCEPTANCE, "", "2026-03-23");
        assertThat(reading.dueDate()).isEqualTo(LocalDate.of(2026, 3, 27));
        assertThat(reading.periods()).hasSize(1);
    }

    @Test
    void theDefaultLimitHoldsWhereTheCaseTellsNone() {
        assertThat(accepted().read(Kind.STATUTORY, "", "2026-03-05").dueDate()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(accepted().names()).doesNotContain("PROMISED");
    }

    @Test
    void theCaseTellsItsOwnLimits() {
        Told told = new Told()
                .on("2026-03-02", RECEIVED, "limit=30", "unit=CALENDAR_DAY")
                .on("2026-03-04", ACCEPTED, "promised=7");
        Reading statutory = told.read(Kind.STATUTORY, "", "2026-03-05");
        assertThat(statutory.limit()).isEqualTo(new TimeLimit(30, LimitUnit.CALENDAR_DAY, LimitKind.STATUTORY, null));
        assertThat(told.read(Kind.PROMISED, "", "2026-03-05").dueDate()).isEqualTo(LocalDate.of(2026, 3, 13));
    }

    @Test
    void aPauseTakesDaysUntilItsCap() {
        Told told = accepted()
                .on("2026-03-05", PAUSED, "pause=p1", "ground=TESTING", "cap=3")
                .on("2026-03-20", RESUMED, "pause=p1")
                .on("2026-04-03", DECIDED);
        Reading statutory = told.read(Kind.STATUTORY, "", "2026-05-01");
        assertThat(statutory.uncounted()).containsEntry("TESTING", 4L);
        Reading pause = told.read(Kind.PROCEDURE, "p1", "2026-05-01");
        assertThat(pause.dueDate()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(pause.overdue()).isEqualTo(8);
    }

    @Test
    void anExtensionMovesTheDueDate() {
        Reading reading = accepted().on("2026-03-30", EXTENDED, "by=10").read(Kind.STATUTORY, "", "2026-04-01");
        assertThat(reading.dueDate()).isEqualTo(LocalDate.of(2026, 4, 16));
    }

    @Test
    void branchesStagesAndTheLowerLevelHaveClocksOfTheirOwn() {
        Told told = accepted()
                .on("2026-03-05", BRANCH_BEGUN, "branch=fire", "limit=5")
                .on("2026-03-05", STAGE_BEGUN, "stage=site-visit", "limit=2")
                .on("2026-03-05", LOWER_BEGUN, "limit=3")
                .on("2026-03-06", STAGE_ENDED, "stage=site-visit")
                .on("2026-03-12", LOWER_ENDED)
                .on("2026-03-16", BRANCH_ENDED, "branch=fire");
        assertThat(told.read(Kind.BRANCH, "fire", "2026-03-20").overdue()).isEqualTo(2);
        assertThat(told.read(Kind.STAGE, "site-visit", "2026-03-20").overdue()).isZero();
        assertThat(told.read(Kind.LOWER, "", "2026-03-20").overdue()).isEqualTo(2);
    }

    @Test
    void aSecondRoundIsAClockOfItsOwn() {
        Told told = accepted()
                .on("2026-03-05", BRANCH_BEGUN, "branch=fire")
                .on("2026-03-06", BRANCH_ENDED, "branch=fire")
                .on("2026-03-10", BRANCH_BEGUN, "branch=fire");
        assertThat(told.names()).contains("BRANCH fire", "BRANCH fire#2");
    }

    @Test
    void aPauseOfOneBranchLeavesTheOthersRunning() {
        Told told = accepted()
                .on("2026-03-05", BRANCH_BEGUN, "branch=fire", "limit=5")
                .on("2026-03-05", BRANCH_BEGUN, "branch=water", "limit=5")
                .on("2026-03-06", PAUSED, "pause=p1", "ground=TESTING", "branch=fire");
        assertThat(told.read(Kind.BRANCH, "fire", "2026-03-09").state()).isEqualTo(ClockState.SUSPENDED);
        assertThat(told.read(Kind.BRANCH, "water", "2026-03-09").state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void whatIsOpenEndsWithTheCase() {
        Told told = accepted()
                .on("2026-03-05", BRANCH_BEGUN, "branch=fire", "limit=5")
                .on("2026-03-06", PAUSED, "pause=p1", "ground=TESTING", "cap=30")
                .on("2026-03-10", CLOSED, "outcome=WITHDRAWN");
        for (DeliveredClock clock : told.clocks()) {
            if (clock.kind() != Kind.WAIT) {
                assertThat(clock.read(Told.CN, Told.noon("2026-06-01"), false).state())
                        .as(clock.name())
                        .isEqualTo(ClockState.STOPPED);
            }
        }
    }

    @Test
    void deliveryHasTenWorkingDays() {
        Told told = accepted().on("2026-03-10", DECIDED);
        assertThat(told.read(Kind.DELIVERY, "", "2026-03-11").dueDate()).isEqualTo(LocalDate.of(2026, 3, 24));
        told.on("2026-03-26", DELIVERED);
        assertThat(told.read(Kind.DELIVERY, "", "2026-04-01").overdue()).isEqualTo(2);
    }

    @Test
    void waitsAreMeasuredWhereNoLimitIs() {
        Told told = accepted()
                .on("2026-03-05", BRANCH_BEGUN, "branch=fire")
                .on("2026-03-06", BRANCH_ENDED, "branch=fire")
                .on("2026-03-12", BRANCH_BEGUN, "branch=water")
                .on("2026-03-13", BRANCH_ENDED, "branch=water")
                .on("2026-03-16", DECIDED)
                .on("2026-03-18", DELIVERED);
        assertThat(told.read(Kind.WAIT, "intake", "2026-04-01").counted()).isEqualTo(2);
        assertThat(told.read(Kind.WAIT, "handing-on-1", "2026-04-01").counted()).isEqualTo(4);
        assertThat(told.read(Kind.WAIT, "dispatch", "2026-04-01").counted()).isEqualTo(2);
    }

    @Test
    void aResumptionOfNothingIsNamed() {
        Reading reading = accepted().on("2026-03-09", RESUMED, "pause=p9").read(Kind.STATUTORY, "", "2026-03-10");
        assertThat(reading.irregularities()).hasSize(1);
        assertThat(reading.dueDate()).isEqualTo(LocalDate.of(2026, 4, 1));
    }
}
