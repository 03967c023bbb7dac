package org.lianban.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.rules.SupervisionRule.Card;

class CardTermsTest extends TableTest {

    private static final String ROWS = """
            row             | step            | severity | => | workingDays
            answer_yellow   | ANSWER          | Y        | => | 5
            answer_red      | ANSWER          | R        | => | 3
            decision        | DECISION        | Y        | => | 5
            decision        | DECISION        | R        | => | 5
            appeal          | APPEAL          | Y        | => | 5
            appeal          | APPEAL          | R        | => | 5
            appeal_decision | APPEAL_DECISION | Y        | => | 10
            appeal_decision | APPEAL_DECISION | R        | => | 10
            """;

    CardTermsTest() {
        super(new CardTerms(TableSource.shipped()).table, ROWS);
    }

    @ParameterizedTest
    @EnumSource
    void everyStepOfEveryCardHasATerm(CardTerm step) {
        Rules rules = Rules.load();
        assertThat(rules.cardTerm(step, Card.Y)).isPositive();
        assertThat(rules.cardTerm(step, Card.R)).isPositive();
    }

    @Test
    void anInformationHasNone() {
        Rules rules = Rules.load();
        assertThatThrownBy(() -> rules.cardTerm(CardTerm.ANSWER, Card.I)).isInstanceOf(UnknownRule.class);
    }
}
