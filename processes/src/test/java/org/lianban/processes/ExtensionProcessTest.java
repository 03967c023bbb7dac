package org.lianban.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExtensionProcessTest extends ProcessTest {
    @AfterAll
    static void everyPathWasWalked() {
        assertEveryFlowWasTaken(ExtensionProcess.KEY);
    }

    private void ask(boolean joint) {
        start(
                ExtensionProcess.KEY,
                Map.of(ExtensionProcess.Variables.EXTENSION_ID, "x1", ExtensionProcess.Variables.JOINT, joint));
    }

    private void answer(String element, boolean granted) {
        complete(element, Map.of(ExtensionProcess.Variables.GRANTED, granted));
    }

    @Nested
    class SingleItem {
        @Test
        void theHeadOfTheAuthorityExtends() {
            ask(false);
            answer("grant_extension", true);

            assertThat(visited())
                    .containsExactly(
                            "extension_asked",
                            "who_may_extend",
                            "grant_extension",
                            "extension_decided",
                            "extension_result",
                            "extend_clocks",
                            "extended");
            assertThat(caseFlow.calls()).containsExactly("extendClocks(case-1, x1)");
            assertNothingIsLeft();
        }

        @Test
        void aRefusalChangesNoClock() {
            ask(false);
            answer("grant_extension", false);

            assertThat(visited()).endsWith("extension_decided", "extension_result", "extension_refused");
            assertThat(caseFlow.calls()).isEmpty();
            assertNothingIsLeft();
        }
    }

    @Nested
    class JointService {
        @Test
        void theHeadOfTheGovernmentExtends() {
            ask(true);
            answer("grant_joint_extension", true);

            assertThat(visited())
                    .containsExactly(
                            "extension_asked",
                            "who_may_extend",
                            "grant_joint_extension",
                            "extension_decided",
                            "extension_result",
                            "extend_clocks",
                            "extended");
            assertNothingIsLeft();
        }

        @Test
        void theGovernmentMayRefuse() {
            ask(true);
            answer("grant_joint_extension", false);

            assertThat(visited()).endsWith("extension_result", "extension_refused");
            assertThat(caseFlow.calls()).isEmpty();
        }
    }
}
