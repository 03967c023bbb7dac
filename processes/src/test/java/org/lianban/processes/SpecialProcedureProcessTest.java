package org.lianban.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SpecialProcedureProcessTest extends ProcessTest {
    private static final String GRANTED = SpecialProcedureProcess.Variables.GRANTED;

    @AfterAll
    static void everyPathWasWalked() {
        assertEveryFlowWasTaken(SpecialProcedureProcess.KEY);
    }

    @BeforeEach
    void request() {
        start(SpecialProcedureProcess.KEY, Map.of(SpecialProcedureProcess.Variables.PROCEDURE_ID, "p1"));
        assertThat(visited()).containsExactly("procedure_requested", "grant_special_procedure");
    }

    @Nested
    class Grant {
        @Test
        void noClockIsTouchedBeforeTheGrant() {
            assertThat(caseFlow.calls()).isEmpty();
        }

        @Test
        void aRefusalNeverStoppedAClock() {
            complete("grant_special_procedure", Map.of(GRANTED, false));

            assertThat(visited()).containsExactly("grant_result", "procedure_refused");
            assertThat(caseFlow.calls()).isEmpty();
            assertNothingIsLeft();
        }
    }

    @Nested
    class Suspension {
        @BeforeEach
        void grant() {
            complete("grant_special_procedure", Map.of(GRANTED, true));
            assertThat(visited()).containsExactly("grant_result", "suspend_clocks", "carry_out");
        }

        @Test
        void clocksResumeWithTheProof() {
            complete("carry_out");

            assertThat(visited()).containsExactly("resume_clocks", "resumed");
            assertThat(caseFlow.calls()).containsExactly("suspendClocks(case-1, p1)", "resumeClocks(case-1, p1)");
            assertNothingIsLeft();
        }

        @Test
        void suspensionStopsAtItsCap() {
            passDays(RecordedCaseFlow.CAP_DAYS - 1);
            assertThat(visited()).isEmpty();

            passDays(RecordedCaseFlow.CAP_DAYS);
            assertThat(visited()).containsExactly("cap_reached", "record_cap", "capped");
            assertThat(caseFlow.calls()).containsExactly("suspendClocks(case-1, p1)", "recordCap(case-1, p1)");
            assertNothingIsLeft();
        }
    }
}
