package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleLimitTest {

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void zeroIsNoLimit(int amount) {
        assertThatThrownBy(() -> RuleLimit.statutory(amount, "some law")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLimitWithoutABasisIsRefused() {
        assertThatThrownBy(() -> RuleLimit.promised(5, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "5, WORKING_DAY, 5, WORKING_DAY, true",
        "6, WORKING_DAY, 5, WORKING_DAY, false",
        "30, CALENDAR_DAY, 30, CALENDAR_DAY, true",
        "5, CALENDAR_DAY, 5, WORKING_DAY, true",
        "6, CALENDAR_DAY, 5, WORKING_DAY, false",
        // 23 January 2020 to 3 February: one working day later is eleven calendar days later
        "1, WORKING_DAY, 11, CALENDAR_DAY, false",
        "1, WORKING_DAY, 12, CALENDAR_DAY, true",
        "14, WORKING_DAY, 30, CALENDAR_DAY, true",
        "15, WORKING_DAY, 30, CALENDAR_DAY, false",
    })
    void whetherItEndsInTimeIsToldWithoutACalendar(
            int amount, RuleUnit unit, int otherAmount, RuleUnit otherUnit, boolean within) {
        assertThat(limit(amount, unit).surelyWithin(limit(otherAmount, otherUnit)))
                .isEqualTo(within);
    }

    @Test
    void theShorterOfTwoIsTold() {
        assertThat(limit(5, RuleUnit.WORKING_DAY).shorter(limit(3, RuleUnit.WORKING_DAY)))
                .isEqualTo(limit(3, RuleUnit.WORKING_DAY));
        assertThat(limit(3, RuleUnit.WORKING_DAY).shorter(limit(5, RuleUnit.WORKING_DAY)))
                .isEqualTo(limit(3, RuleUnit.WORKING_DAY));
    }

    private static RuleLimit limit(int amount, RuleUnit unit) {
        return new RuleLimit(amount, unit, LimitKind.STATUTORY, "some law");
    }
}
