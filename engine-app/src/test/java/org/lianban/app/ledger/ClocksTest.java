package org.lianban.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianban.app.web.Refusal;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.monitoring.clock.DayClass;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;

class ClocksTest {

    private static final TimeLimit TWENTY =
            new TimeLimit(20, LimitUnit.WORKING_DAY, LimitKind.STATUTORY, "行政许可法 第四十二条");
    private final LedgerWorld world = new LedgerWorld();
    private final UUID caseId = world.newCase();
    private final UUID clock = world.start(
            caseId,
            "2026-04-27T01:00:00Z",
            session -> session.startClock(ClockKind.STATUTORY, "case", "MARKET", TWENTY, session.now(), "行政许可法 第四十二条"));

    @AfterEach
    void close() {
        world.close();
    }

    private Clocks clocksAt(String now) {
        return new Clocks(world.entries, world.book, Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Shanghai")));
    }

    private void suspend(Cap cap) {
        world.command(
                caseId,
                "2026-05-07T01:00:00Z",
                session -> session.suspend(clock, session.now(), "s1", "EXPERT_REVIEW", cap, "行政许可法 第四十五条"));
    }

    @Test
    void aClockIsReadAtThisMomentWithoutAnySweep() {
        suspend(new Cap(5, LimitUnit.WORKING_DAY));
        ClockView suspended = clocksAt("2026-05-08T02:00:00Z").ofCase(caseId).get(0);
        assertThat(suspended.state()).isEqualTo(ClockState.SUSPENDED);
        assertThat(suspended.name().zh()).isEqualTo("法定办结时限");
        assertThat(suspended.startedOn()).isEqualTo("2026-04-27");
        assertThat(suspended.uncounted()).isEqualTo(Map.of("EXPERT_REVIEW", 1L));
        assertThat(suspended.elapsed()).isEqualTo(suspended.counted() + 1 + suspended.nonWorking());
        assertThat(suspended.dueIfResumed()).isBefore(suspended.dueDate());

        ClockView running = clocksAt("2026-05-25T02:00:00Z").ofCase(caseId).get(0);
        assertThat(running.state()).isEqualTo(ClockState.RUNNING);
        assertThat(running.dueIfResumed()).isNull();
        assertThat(running.dueDate()).isEqualTo(suspended.dueDate());
    }

    @Test
    void withoutACapTheDueDateIsOpenAndTheRemainderStandsInItsPlace() {
        suspend(null);
        ClockView open = clocksAt("2026-05-08T02:00:00Z").ofCase(caseId).get(0);
        assertThat(open.dueDate()).isNull();
        assertThat(open.remaining()).isEqualTo(20 - open.counted());
        assertThat(open.dueIfResumed()).isNotNull();
    }

    @Test
    void everyDayIsExplainedInBothLanguagesWithTheNoticesItRestsOn() {
        suspend(new Cap(5, LimitUnit.WORKING_DAY));
        ClockDays days = clocksAt("2026-05-09T02:00:00Z").days(caseId, clock);
        assertThat(days.days()).hasSize(11);
        assertThat(days.days().get(0).date()).isEqualTo(LocalDate.of(2026, 4, 28));
        ClockDays.Day labourDay = days.days().get(3);
        assertThat(labourDay.clazz()).isEqualTo(DayClass.NON_WORKING);
        assertThat(labourDay.why().zh()).contains("劳动节");
        ClockDays.Day suspended = days.days().get(9);
        assertThat(suspended)
                .returns(DayClass.UNCOUNTED, ClockDays.Day::clazz)
                .returns("EXPERT_REVIEW", ClockDays.Day::ground);
        assertThat(suspended.why().en()).contains("2026-05-07");
        assertThat(days.notices()).hasSize(1);
    }

    @Test
    void aCaseOfManyClocksTakesTwoStatements() {
        UUID busy = world.district(1, 40).get(0);
        int before = world.dataSource.executed();
        assertThat(clocksAt("2026-05-09T02:00:00Z").ofCase(busy)).hasSize(40);
        assertThat(world.dataSource.executed() - before).isEqualTo(2);
    }

    @Test
    void aClockOfAnotherCaseIsNotFound() {
        UUID other = world.newCase();
        assertThatThrownBy(() -> clocksAt("2026-05-09T02:00:00Z").days(other, clock))
                .isInstanceOf(Refusal.class);
    }
}
