package org.lianban.app.supervision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.app.ledger.ClockKind;
import org.lianban.app.rulebook.RulesBook;
import org.lianban.app.supervision.trace.CaseHead;
import org.lianban.app.supervision.trace.CaseOrigin;
import org.lianban.app.supervision.trace.SupervisedCase;
import org.lianban.app.supervision.trace.WatchedClock;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.rules.RuleLimit;
import org.lianban.rules.Rules;
import org.lianban.rules.SupervisionRule.Card;
import org.lianban.rules.SupervisionRules;

class ClockRulesTest {

    /** A Friday; the Monday after it is worked. */
    private static final LocalDate DUE = LocalDate.of(2026, 3, 13);

    private static final SupervisionRuleBook RULES = book();
    private static final Rules SHIPPED = Rules.load();
    private static final Setting SETTING = new Setting(new RuleTable(SupervisionRules.shipped()), Calendars.cn());

    private static SupervisionRuleBook book() {
        ClockRules rules = new ClockRules();
        return new SupervisionRuleBook(List.of(
                rules.promiseNear(new RulesBook(Clock.systemUTC(), moment -> SHIPPED)),
                rules.promiseLate(),
                rules.lawLate(),
                rules.stageLate(),
                rules.branchLate(),
                rules.acceptanceLate(),
                rules.deliveryLate(),
                rules.lowerLevelLate()));
    }

    private static WatchedClock clock(
            ClockKind kind, ClockState state, @Nullable RuleLimit limit, @Nullable LocalDate due) {
        return new WatchedClock(
                UUID.randomUUID(),
                kind,
                "fire-safety-check",
                "FIRE",
                null,
                state,
                limit,
                due,
                LocalDate.of(2026, 3, 2),
                state == ClockState.STOPPED ? due : null);
    }

    private static WatchedClock running(ClockKind kind) {
        return clock(kind, ClockState.RUNNING, RuleLimit.promised(10, "服务事项目录"), DUE);
    }

    private static Stream<String> look(WatchedClock clock) {
        CaseHead head = new CaseHead(
                UUID.randomUUID(), CaseOrigin.CASE, "990101", "1", "fire", "FIRE", null, Instant.EPOCH, null, null);
        return RULES.look(new SupervisedCase(head, List.of(clock), List.of()), SETTING)
                .map(found -> found.rule() + " " + found.severity() + " " + found.dueDate() + " " + found.on());
    }

    @ParameterizedTest
    @CsvSource({
        "PROMISED, T2, Y",
        "STATUTORY, T3, R",
        "STAGE, T4, Y",
        "BRANCH, T5, Y",
        "ACCEPTANCE, T6, R",
        "DELIVERY, T7, Y",
        "LOWER_LEVEL, T8, Y"
    })
    void aClockIsLateFromTheDayAfterItsDueDate(ClockKind kind, String rule, Card severity) {
        assertThat(look(running(kind))).contains(rule + " " + severity + " 2026-03-13 2026-03-14");
    }

    @ParameterizedTest
    @CsvSource({"WAIT", "CORRECTION", "PROCEDURE"})
    void otherClocksAreNoDepartmentsDelay(ClockKind kind) {
        assertThat(look(running(kind))).isEmpty();
    }

    @Test
    void aClockWithoutADueDateIsNeverLate() {
        assertThat(look(clock(ClockKind.BRANCH, ClockState.SUSPENDED, null, null)))
                .isEmpty();
    }

    @Test
    void aBranchTurnsRedAfterThreeWorkingDays() {
        assertThat(look(running(ClockKind.BRANCH)))
                .containsExactly("T5 Y 2026-03-13 2026-03-14", "T5 R 2026-03-13 2026-03-19");
    }

    @Nested
    class APromise {

        @Test
        void isNearWhenEightyPercentAreUsed() {
            // of ten working days the eighth is Wednesday, 11 March
            assertThat(look(running(ClockKind.PROMISED))).contains("T1 I 2026-03-13 2026-03-11");
        }

        @Test
        void isNearOneWorkingDayBeforeIfItIsShort() {
            WatchedClock shortOne = clock(ClockKind.PROMISED, ClockState.RUNNING, RuleLimit.promised(3, "服务事项目录"), DUE);
            assertThat(look(shortOne)).contains("T1 I 2026-03-13 2026-03-12");
        }

        @Test
        void isNotNearWhileItsClockStandsStill() {
            WatchedClock suspended =
                    clock(ClockKind.PROMISED, ClockState.SUSPENDED, RuleLimit.promised(10, "服务事项目录"), DUE);
            assertThat(look(suspended)).noneMatch(found -> found.startsWith("T1"));
        }
    }
}
