package org.lianban.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ApprovalCaseProcessTest extends ProcessTest {
    private String approvalCase = "";

    @AfterAll
    static void everyPathWasWalked() {
        assertEveryFlowWasTaken(ApprovalCaseProcess.KEY);
    }

    private void apply(boolean joint) {
        approvalCase = start(
                ApprovalCaseProcess.KEY,
                Map.of(
                        ApprovalCaseProcess.Variables.JOINT,
                        joint,
                        ApprovalCaseProcess.Variables.DEEMED_ACCEPTANCE_AT,
                        inDays(7)));
    }

    private void accept() {
        complete("check_completeness", Map.of("checkResult", "COMPLETE"));
    }

    private void requestExtension() {
        trigger(
                ApprovalCaseProcess.Messages.EXTENSION_REQUESTED,
                approvalCase,
                Map.of(ApprovalCaseProcess.Variables.EXTENSION_ID, "x1"));
    }

    @Nested
    class Acceptance {
        @BeforeEach
        void receive() {
            apply(false);
            assertThat(visited())
                    .containsExactly("application_received", "acceptance", "materials_received", "check_completeness");
        }

        @Test
        void aRefusedApplicationIsNotOpened() {
            complete("check_completeness", Map.of("checkResult", "REFUSED"));

            assertThat(visited())
                    .containsExactly(
                            "completeness_result",
                            "refused",
                            "acceptance_refused",
                            "acceptance_result",
                            "not_accepted");
            assertThat(caseFlow.calls()).isEmpty();
            assertNothingIsLeft();
        }

        @Test
        void aLapsedApplicationIsNotOpened() {
            complete("check_completeness", Map.of("checkResult", "DEFECTS", "correctionDueAt", inDays(14)));
            passDays(14);

            assertThat(visited()).endsWith("record_lapse", "lapsed", "acceptance_result", "not_accepted");
            assertThat(caseFlow.calls()).containsExactly("recordLapse(case-1)");
            assertNothingIsLeft();
        }

        @Test
        void aCaseAcceptedByLawIsOpenedLikeAnyOther() {
            passDays(7);

            assertThat(visited())
                    .containsSubsequence(
                            "accept_by_law", "deemed_accepted", "acceptance_result", "open_decision", "examine");
            assertThat(caseFlow.calls()).containsExactly("deemAccepted(case-1)", "openDecision(case-1)");
        }
    }

    @Nested
    class FromAcceptanceToTheEnd {
        @Test
        void aSingleItemIsExaminedDecidedAndDelivered() {
            apply(false);
            visited();
            accept();
            assertThat(variable(task("examine"), "branchId")).isEqualTo("only");
            complete("examine");
            decideAndDeliver();

            assertThat(visited())
                    .containsExactly(
                            "completeness_result",
                            "complete",
                            "accepted",
                            "acceptance_result",
                            "open_decision",
                            "joint_or_single",
                            "item_examination",
                            "branch_opened",
                            "must_wait",
                            "ready",
                            "examine",
                            "opinion_given",
                            "examined",
                            "decision_and_delivery",
                            "examination_finished",
                            "decide",
                            "decision_result",
                            "ready_for_delivery",
                            "deliver",
                            "delivered",
                            "close_case",
                            "case_closed");
            assertThat(caseFlow.calls()).containsExactly("openDecision(case-1)", "closeCase(case-1)");
            assertNothingIsLeft();
        }

        @Test
        void aJointServiceIsExaminedByAllDecidedAndDelivered() {
            apply(true);
            accept();
            visited();
            tasks.createTaskQuery().list().forEach(task -> tasks.complete(task.getId()));
            decideAndDeliver();

            assertThat(visited())
                    .containsExactly(
                            "opinion_given",
                            "opinion_given",
                            "weigh_opinions",
                            "lead_must_choose",
                            "concluded",
                            "opinions_concluded",
                            "examined",
                            "decision_and_delivery",
                            "examination_finished",
                            "decide",
                            "decision_result",
                            "ready_for_delivery",
                            "deliver",
                            "delivered",
                            "close_case",
                            "case_closed");
            assertThat(caseFlow.calls())
                    .containsExactly(
                            "openDecision(case-1)",
                            "planBranches(case-1)",
                            "weighOpinions(case-1)",
                            "closeCase(case-1)");
            assertNothingIsLeft();
        }
    }

    @Nested
    class Extension {
        @Test
        void aSingleCaseIsExtendedWhileItIsExamined() {
            apply(false);
            accept();
            visited();
            requestExtension();
            assertThat(open()).containsExactly("examine", "grant_extension");
            complete("grant_extension", Map.of("granted", true));

            assertThat(visited())
                    .startsWith("extension_handling", "extension_requested", "extension", "extension_asked")
                    .endsWith("extend_clocks", "extended", "extension_handled");
            assertThat(caseFlow.calls()).endsWith("extendClocks(case-1, x1)");
            assertThat(runtime.getVariables(approvalCase)).doesNotContainKeys("extensionId", "granted");
            assertThat(open()).containsExactly("examine");
        }

        @Test
        void aJointCaseIsExtendedByTheGovernment() {
            apply(true);
            accept();
            requestExtension();

            assertThat(open()).isEqualTo(List.of("examine", "examine", "grant_joint_extension"));
        }

        @Test
        void oneThatNobodyAnsweredEndsWithTheCase() {
            apply(false);
            accept();
            requestExtension();
            complete("examine");
            decideAndDeliver();

            assertThat(visited()).endsWith("close_case", "case_closed");
            assertNothingIsLeft();
        }
    }

    private void decideAndDeliver() {
        complete("decide", Map.of("decision", "REFUSE"));
        complete("deliver");
    }

    /** The rest about withdrawing is in {@link WithdrawalTest}. */
    @Nested
    class Withdrawal {
        @Test
        void itIsRecordedAndEndsTheCase() {
            apply(false);
            accept();
            visited();
            trigger(ApprovalCaseProcess.Messages.WITHDRAWAL_REQUESTED, approvalCase, Map.of());

            assertThat(visited())
                    .containsExactly("withdrawal", "withdrawal_requested", "record_withdrawal", "withdrawn");
            assertThat(caseFlow.calls()).endsWith("recordWithdrawal(case-1)");
            assertNothingIsLeft();
        }
    }
}
