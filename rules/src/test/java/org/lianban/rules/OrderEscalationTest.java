package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderEscalationTest extends TableTest {

    private static final String ROWS = """
            row               | step | => | workingDays | level
            remind_before     | 1    | => | -2          | DEPARTMENT
            remind_on_the_day | 2    | => | 0           | DEPARTMENT
            to_the_head       | 3    | => | 1           | HEAD
            to_the_government | 4    | => | 3           | GOVERNMENT
            """;

    OrderEscalationTest() {
        super(new OrderEscalation(TableSource.shipped()).table, ROWS);
    }

    @Test
    void endsBehindTheLastStep() {
        assertThat(Rules.load().orderEscalation(5)).isEmpty();
    }

    @Test
    void neverGoesBackInTimeOrDown() {
        Rules rules = Rules.load();
        assertThat(IntStream.rangeClosed(1, 4)
                        .mapToObj(step -> rules.orderEscalation(step).orElseThrow())
                        .toList())
                .isSortedAccordingTo(Comparator.comparing(EscalationStep::workingDays))
                .isSortedAccordingTo(Comparator.comparing(EscalationStep::level));
    }
}
