package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentWeightsTest extends TableTest {

    private static final String ROWS = """
            row               | figure            | period  | => | weight | fullAt | zeroAt | least
            promised_month    | PROMISED_ON_TIME  | MONTH   | => | 25 | 1000 | 800 | 1
            promised_quarter  | PROMISED_ON_TIME  | QUARTER | => | 20 | 1000 | 800 | 1
            statutory_month   | STATUTORY_ON_TIME | MONTH   | => | 25 | 1000 | 900 | 1
            statutory_quarter | STATUTORY_ON_TIME | QUARTER | => | 25 | 1000 | 900 | 1
            yellow_month      | YELLOW_UPHELD     | MONTH   | => | 10 |    0 | 100 | 1
            yellow_quarter    | YELLOW_UPHELD     | QUARTER | => | 10 |    0 | 100 | 1
            red_month         | RED_UPHELD        | MONTH   | => | 15 |    0 |  50 | 1
            red_quarter       | RED_UPHELD        | QUARTER | => | 15 |    0 |  50 | 1
            ratings_month     | RATINGS           | MONTH   | => | 15 | 1000 | 800 | 5
            ratings_quarter   | RATINGS           | QUARTER | => | 15 | 1000 | 800 | 10
            uncounted_month   | UNCOUNTED_SHARE   | MONTH   | => | 10 |  200 | 600 | 20
            uncounted_quarter | UNCOUNTED_SHARE   | QUARTER | => | 15 |  200 | 600 | 60
            cases_month       | CASES             | MONTH   | => |  0 |      |     | 5
            cases_quarter     | CASES             | QUARTER | => |  0 |      |     | 15
            """;

    private final AssessmentWeights weights = AssessmentWeights.shipped();

    AssessmentWeightsTest() {
        super(AssessmentWeights.shipped().table, ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MONTH", "QUARTER"})
    void aPeriodHasAHundredPoints(String period) {
        Stream<String> figures = Stream.of(
                "PROMISED_ON_TIME", "STATUTORY_ON_TIME", "YELLOW_UPHELD", "RED_UPHELD", "RATINGS", "UNCOUNTED_SHARE");
        assertThat(figures.mapToInt(figure ->
                                weights.of(figure, period).orElseThrow().weight())
                        .sum())
                .isEqualTo(100);
    }

    @Test
    void aFigureThatIsOnlyShownHasNoRow() {
        assertThat(weights.of("YELLOW_ISSUED", "MONTH")).isEmpty();
    }

    @Test
    void theVersionIsThatOfTheSource() {
        assertThat(weights.version())
                .matches("[0-9a-f]{12}")
                .isEqualTo(AssessmentWeights.shipped().version());
        assertThat(weights.source()).contains("assessment_weights");
    }

    @Test
    void aLineNeedsTwoEnds() {
        assertThatThrownBy(() -> new AssessmentWeight(10, 1000, 1000, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AssessmentWeight(10, 1000, null, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AssessmentWeight(-1, 1000, 800, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AssessmentWeight(0, null, null, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
