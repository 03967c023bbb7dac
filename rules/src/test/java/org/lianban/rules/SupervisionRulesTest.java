package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SupervisionRulesTest extends TableTest {

    private static final String ROWS = """
            row             | rule | department    | item          | => | active | severity | threshold | redFrom | redAfter | daysBefore
            promise_near    | T1   | anything-else | anything-else | => | true   | I        |           |         |          |
            promise_late    | T2   | anything-else | anything-else | => | true   | Y        |           |         |          |
            law_late        | T3   | anything-else | anything-else | => | true   | R        |           |         |          |
            stage_late      | T4   | anything-else | anything-else | => | true   | Y        |           |         |          |
            branch_late     | T5   | anything-else | anything-else | => | true   | Y        |           |         | 3        |
            acceptance_late | T6   | anything-else | anything-else | => | true   | R        |           |         |          |
            delivery_late   | T7   | anything-else | anything-else | => | true   | Y        |           |         |          |
            procedure_cap   | U1   | anything-else | anything-else | => | true   | I        |           |         |          | 1
            second_notice     | C1   | anything-else | anything-else | => | true   | Y        | 2         | 3       |          |
            needless_material | C2   | anything-else | anything-else | => | true   | Y        |           |         |          |
            applied_again     | C3   | anything-else | anything-else | => | true   | Y        | 30        |         |          |
            bare_refusal      | A1   | anything-else | anything-else | => | true   | R        | 2         |         |          |
            abrupt_end        | A2   | anything-else | anything-else | => | true   | R        | 2         |         |          |
            undue_extension   | A3   | anything-else | anything-else | => | true   | R        | 1         |         |          |
            stage_order       | A4   | anything-else | anything-else | => | true   | R        | 1         |         |          |
            typed_in_later    | A5   | anything-else | anything-else | => | true   | Y        | 3         |         |          |
            unheld_hearing    | A6   | anything-else | anything-else | => | true   | R        | 20        |         |          |
            unlisted_fee      | A7   | anything-else | anything-else | => | true   | R        |           |         |          |
            paid_service      | A8   | anything-else | anything-else | => | true   | R        |           |         |          |
            unanswered_rating | Q1   | anything-else | anything-else | => | true   | Y        | 5         |         |          |
            late_data         | Q2   | anything-else | anything-else | => | true   | Y        | 2         | 10      |          |
            """;

    SupervisionRulesTest() {
        super(new SupervisionRules(TableSource.shipped()).table, ROWS);
    }

    @Test
    void areReadWithTheirDays() {
        SupervisionRule branch = SupervisionRules.shipped().rule("T5", "FIRE", "fire-safety-check");
        assertThat(branch).isEqualTo(new SupervisionRule(true, SupervisionRule.Card.Y, null, null, 3, null));
    }

    @Test
    void doNotKnowOthers() {
        assertThatThrownBy(() -> SupervisionRules.shipped().rule("T99", "FIRE", "fire-safety-check"))
                .isInstanceOf(UnknownRule.class);
    }
}
