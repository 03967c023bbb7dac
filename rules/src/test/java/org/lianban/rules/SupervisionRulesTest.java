package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SupervisionRulesTest extends TableTest {

    private static final String ROWS = """
            row               | rule | department    | item          | => | active | severity | threshold | redFrom | redAfter | daysBefore
            promise_near      | T1   | anything-else | anything-else | => | true   | I        |           |         |          |
            promise_late      | T2   | anything-else | anything-else | => | true   | Y        |           |         |          |
            law_late          | T3   | anything-else | anything-else | => | true   | R        |           |         |          |
            stage_late        | T4   | anything-else | anything-else | => | true   | Y        |           |         |          |
            branch_late       | T5   | anything-else | anything-else | => | true   | Y        |           |         | 3        |
            acceptance_late   | T6   | anything-else | anything-else | => | true   | R        |           |         |          |
            delivery_late     | T7   | anything-else | anything-else | => | true   | Y        |           |         |          |
            lower_level_late  | T8   | anything-else | anything-else | => | true   | Y        |           |         |          |
            answer_late       | T9   | anything-else | anything-else | => | true   | Y        |           |         | 3        |
            procedure_cap     | U1   | anything-else | anything-else | => | true   | I        | 20        |         | 0        | 1
            ground_unlisted   | U2   | anything-else | anything-else | => | true   | R        |           |         |          |
            pause_unapproved  | U3   | anything-else | anything-else | => | true   | R        |           |         |          |
            pause_untold      | U4   | anything-else | anything-else | => | true   | Y        | 0         |         | 5        |
            end_unproven      | U5   | anything-else | anything-else | => | true   | R        |           |         |          |
            proof_held_back   | U6   | anything-else | anything-else | => | true   | Y        | 2         | 6       |          |
            pause_idle        | U7   | anything-else | anything-else | => | true   | Y        | 10        |         |          |
            pause_late        | U8   | anything-else | anything-else | => | true   | Y        | 20        |         |          |
            pause_repeated    | U9   | anything-else | anything-else | => | true   | Y        | 3         |         |          | 3
            share_high        | U10  | anything-else | anything-else | => | true   | I        | 10        |         |          |
            backdated         | U11  | anything-else | anything-else | => | true   | R        | 1         |         |          |
            pause_worked      | U12  | anything-else | anything-else | => | true   | Y        | 1         |         |          |
            wait_unmeasured   | U13  | anything-else | anything-else | => | true   | Y        | 5         |         |          |
            second_notice     | C1   | anything-else | anything-else | => | true   | Y        | 2         | 3       |          |
            needless_material | C2   | anything-else | anything-else | => | true   | Y        |           |         |          |
            applied_again     | C3   | anything-else | anything-else | => | true   | Y        | 30        |         |          |
            bare_refusal      | A1   | anything-else | anything-else | => | true   | R        | 2         |         |          |
            abrupt_end        | A2   | anything-else | anything-else | => | true   | R        | 2         |         |          |
            undue_extension   | A3   | anything-else | anything-else | => | true   | R        | 1         |         |          |
            stage_order       | A4   | anything-else | anything-else | => | true   | R        | 1         |         |          |
            typed_in_together | A5   | anything-else | across-cases  | => | true   | Y        | 10        |         |          |
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
