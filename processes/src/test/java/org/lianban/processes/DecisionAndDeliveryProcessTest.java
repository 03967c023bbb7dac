package org.lianban.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DecisionAndDeliveryProcessTest extends ProcessTest {
    @AfterAll
    static void everyPathWasWalked() {
        assertEveryFlowWasTaken(DecisionAndDeliveryProcess.KEY);
    }

    @BeforeEach
    void finishTheExamination() {
        start(DecisionAndDeliveryProcess.KEY, Map.of());
        assertThat(visited()).containsExactly("examination_finished", "decide");
    }

    @Nested
    class Decision {
        @Test
        void aGrantIsIssuedAndDelivered() {
            complete("decide", Map.of(DecisionAndDeliveryProcess.Variables.DECISION, "GRANT"));
            complete("issue_certificate");
            complete("deliver");

            assertThat(visited())
                    .containsExactly(
                            "decision_result", "issue_certificate", "ready_for_delivery", "deliver", "delivered");
            assertNothingIsLeft();
        }

        @Test
        void aRefusalIsDeliveredToo() {
            complete("decide", Map.of(DecisionAndDeliveryProcess.Variables.DECISION, "REFUSE"));
            complete("deliver");

            assertThat(visited()).containsExactly("decision_result", "ready_for_delivery", "deliver", "delivered");
            assertNothingIsLeft();
        }
    }
}
