package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WarningThresholdsTest extends TableTest {

    private static final String ROWS = """
            row                      | amount | unit         | kind      | => | workingDaysLeft | percentUsed | severity
            one_day                  | 1      | WORKING_DAY  | STATUTORY | => | 0               | 100         | NOTICE
            statutory_short          | 2      | WORKING_DAY  | STATUTORY | => | 1               | 80          | WARNING
            statutory_long           | 20     | WORKING_DAY  | STATUTORY | => | 3               | 85          | WARNING
            statutory_joint          | 45     | WORKING_DAY  | STATUTORY | => | 5               | 90          | URGENT
            statutory_calendar_short | 2      | CALENDAR_DAY | STATUTORY | => | 1               | 80          | WARNING
            statutory_calendar_long  | 30     | CALENDAR_DAY | STATUTORY | => | 3               | 85          | WARNING
            promised                 | 2      | WORKING_DAY  | PROMISED  | => | 1               | 80          | NOTICE
            internal                 | 2      | WORKING_DAY  | INTERNAL  | => | 1               | 80          | NOTICE
            """;

    WarningThresholdsTest() {
        super(new WarningThresholds(TableSource.shipped()).table, ROWS);
    }

    @ParameterizedTest
    @EnumSource
    void everyLimitHasExactlyOneRow(LimitKind kind) {
        for (RuleUnit unit : RuleUnit.values()) {
            for (int amount = 1; amount <= 100; amount++) {
                assertThat(table.row(Map.of("amount", amount, "unit", unit.name(), "kind", kind.name())))
                        .as("%s %s %s", amount, unit, kind)
                        .isPresent();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1, one_day",
        "2, statutory_short",
        "19, statutory_short",
        "20, statutory_long",
        "44, statutory_long",
        "45, statutory_joint"
    })
    void theRowsMeetWithoutAGap(int amount, String row) {
        assertThat(table.row(Map.of("amount", amount, "unit", "WORKING_DAY", "kind", "STATUTORY")))
                .get()
                .extracting(found -> found.id())
                .isEqualTo(row);
    }

    @ParameterizedTest
    @CsvSource({
        "1, one_day",
        "2, statutory_calendar_short",
        "29, statutory_calendar_short",
        "30, statutory_calendar_long"
    })
    void theRowsForCalendarDaysMeetWithoutAGap(int amount, String row) {
        assertThat(table.row(Map.of("amount", amount, "unit", "CALENDAR_DAY", "kind", "STATUTORY")))
                .get()
                .extracting(found -> found.id())
                .isEqualTo(row);
    }
}
