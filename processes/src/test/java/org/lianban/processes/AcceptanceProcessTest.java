package org.lianban.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AcceptanceProcessTest extends ProcessTest {
    private static final String CHECK_RESULT = AcceptanceProcess.Variables.CHECK_RESULT;

    @AfterAll
    static void everyPathWasWalked() {
        assertEveryFlowWasTaken(AcceptanceProcess.KEY);
    }

    @BeforeEach
    void receiveMaterials() {
        start(AcceptanceProcess.KEY, Map.of(AcceptanceProcess.Variables.DEEMED_ACCEPTANCE_AT, inDays(7)));
        assertThat(visited()).containsExactly("materials_received", "check_completeness");
    }

    @Nested
    class FirstCheck {
        @Test
        void completeMaterialsAreAccepted() {
            complete("check_completeness", Map.of(CHECK_RESULT, "COMPLETE"));

            assertThat(visited()).containsExactly("completeness_result", "complete", "accepted");
            assertNothingIsLeft();
        }

        @Test
        void acceptanceIsRefused() {
            complete("check_completeness", Map.of(CHECK_RESULT, "REFUSED"));

            assertThat(visited()).containsExactly("completeness_result", "refused", "acceptance_refused");
            assertNothingIsLeft();
        }

        @Test
        void silenceUntilTheFifthWorkingDayIsOverAcceptsByLaw() {
            passDays(6);
            assertThat(visited()).isEmpty();

            passDays(7);
            assertThat(visited())
                    .containsExactly("acceptance_expired", "time_is_up", "accept_by_law", "deemed_accepted");
            assertThat(caseFlow.calls()).containsExactly("deemAccepted(case-1)");
            assertNothingIsLeft();
        }

        @Test
        void anUnknownResultIsRefusedAndChangesNothing() {
            assertThatThrownBy(() -> complete("check_completeness", Map.of(CHECK_RESULT, "PERHAPS")))
                    .isInstanceOf(ProcessEngineException.class);

            assertThat(open()).containsExactly("check_completeness");
        }
    }

    @Nested
    class Corrections {
        @BeforeEach
        void sendTheNotice() {
            complete(
                    "check_completeness",
                    Map.of(CHECK_RESULT, "DEFECTS", AcceptanceProcess.Variables.CORRECTION_DUE_AT, inDays(16)));
            assertThat(visited()).containsExactly("completeness_result", "await_corrections");
        }

        @Test
        void correctedMaterialsAreAccepted() {
            submit();
            complete("check_corrections", Map.of(CHECK_RESULT, "COMPLETE"));

            assertThat(visited()).containsExactly("check_corrections", "corrections_result", "complete", "accepted");
            assertNothingIsLeft();
        }

        @Test
        void acceptanceIsRefusedAfterCorrections() {
            submit();
            complete("check_corrections", Map.of(CHECK_RESULT, "REFUSED"));

            assertThat(visited())
                    .containsExactly("check_corrections", "corrections_result", "refused", "acceptance_refused");
            assertNothingIsLeft();
        }

        @Test
        void silenceAfterCorrectionsAcceptsByLaw() {
            submit();
            passDays(7);
            assertThat(open()).containsExactly("check_corrections");

            passDays(14);
            assertThat(visited())
                    .containsExactly(
                            "check_corrections",
                            "corrections_check_expired",
                            "time_is_up",
                            "accept_by_law",
                            "deemed_accepted");
            assertThat(caseFlow.calls()).containsExactly("deemAccepted(case-1)");
            assertNothingIsLeft();
        }

        @Test
        void theApplicationLapsesWhenTheApplicantIsSilent() {
            passDays(15);
            assertThat(visited()).isEmpty();

            passDays(16);
            assertThat(visited()).containsExactly("corrections_expired", "record_lapse", "lapsed");
            assertThat(caseFlow.calls()).containsExactly("recordLapse(case-1)");
            assertNothingIsLeft();
        }

        @Test
        void aSecondNoticeDoesNotExist() {
            submit();

            assertThatThrownBy(() -> complete("check_corrections", Map.of(CHECK_RESULT, "DEFECTS")))
                    .isInstanceOf(ProcessEngineException.class);
            assertThat(open()).containsExactly("check_corrections");
        }

        private void submit() {
            receive(
                    AcceptanceProcess.Messages.CORRECTIONS_SUBMITTED,
                    Map.of(AcceptanceProcess.Variables.DEEMED_ACCEPTANCE_AT, inDays(14)));
        }
    }
}
