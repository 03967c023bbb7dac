package org.lianban.app.supervision.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.app.ledger.ClockKind;
import org.lianban.monitoring.calendar.Calendars;
import org.lianban.monitoring.calendar.WorkCalendar;
import org.lianban.monitoring.clock.ClockState;
import org.lianban.rules.RuleLimit;
import org.lianban.rules.Rules;
import org.lianban.rules.SupervisionRule.Card;

class ClockRulesTest {

    /** A Friday; the Monday after it is worked. */
    private static final LocalDate DUE = LocalDate.of(2026, 3, 13);

    private final ClockRules rules = new ClockRules(Rules.load());
    private final WorkCalendar calendar = Calendars.cn();

    private static WatchedClock clock(ClockKind kind, ClockState state, RuleLimit limit, LocalDate due) {
        return new WatchedClock(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "990101",
                kind,
                "fire-safety-check",
                "FIRE",
                state,
                limit,
                due,
                state == ClockState.STOPPED ? due : null);
    }

    private static WatchedClock running(ClockKind kind) {
        return clock(kind, ClockState.RUNNING, RuleLimit.promised(10, "服务事项目录"), DUE);
    }

    @ParameterizedTest
    @CsvSource({
        "PROMISED, T2, Y",
        "STATUTORY, T3, R",
        "STAGE, T4, Y",
        "BRANCH, T5, Y",
        "ACCEPTANCE, T6, R",
        "DELIVERY, T7, Y"
    })
    void aClockIsLateFromTheDayAfterItsDueDate(ClockKind kind, String rule, Card severity) {
        assertThat(rules.crossings(running(kind), calendar))
                .contains(new Crossing(rule, severity, DUE, LocalDate.of(2026, 3, 14)));
    }

    @ParameterizedTest
    @CsvSource({"WAIT", "CORRECTION"})
    void theApplicantsTimeIsNoDepartmentsDelay(ClockKind kind) {
        assertThat(rules.crossings(running(kind), calendar)).isEmpty();
    }

    @Test
    void aClockWithoutADueDateIsNeverLate() {
        assertThat(rules.crossings(clock(ClockKind.BRANCH, ClockState.SUSPENDED, null, null), calendar))
                .isEmpty();
    }

    @Test
    void aBranchTurnsRedAfterThreeWorkingDays() {
        assertThat(rules.crossings(running(ClockKind.BRANCH), calendar))
                .containsExactly(
                        new Crossing("T5", Card.Y, DUE, LocalDate.of(2026, 3, 14)),
                        new Crossing("T5", Card.R, DUE, LocalDate.of(2026, 3, 19)));
    }

    @Nested
    class APromise {

        @Test
        void isNearWhenEightyPercentAreUsed() {
            // of ten working days the eighth is Wednesday, 11 March
            assertThat(rules.crossings(running(ClockKind.PROMISED), calendar))
                    .contains(new Crossing("T1", Card.I, DUE, LocalDate.of(2026, 3, 11)));
        }

        @Test
        void isNearOneWorkingDayBeforeIfItIsShort() {
            WatchedClock shortOne = clock(ClockKind.PROMISED, ClockState.RUNNING, RuleLimit.promised(3, "服务事项目录"), DUE);
            assertThat(rules.crossings(shortOne, calendar))
                    .contains(new Crossing("T1", Card.I, DUE, LocalDate.of(2026, 3, 12)));
        }

        @Test
        void isNotNearWhileItsClockStandsStill() {
            WatchedClock suspended =
                    clock(ClockKind.PROMISED, ClockState.SUSPENDED, RuleLimit.promised(10, "服务事项目录"), DUE);
            assertThat(rules.crossings(suspended, calendar))
                    .extracting(Crossing::rule)
                    .doesNotContain("T1");
        }
    }

    @Nested
    class AProcedure {

        @Test
        void isNearItsCapOneWorkingDayBefore() {
            assertThat(rules.crossings(running(ClockKind.PROCEDURE), calendar))
                    .containsExactly(new Crossing("U1", Card.I, DUE, LocalDate.of(2026, 3, 12)));
        }

        @Test
        void isNotWarnedOfOnceItIsOver() {
            assertThat(rules.crossings(clock(ClockKind.PROCEDURE, ClockState.STOPPED, null, DUE), calendar))
                    .isEmpty();
        }
    }
}
