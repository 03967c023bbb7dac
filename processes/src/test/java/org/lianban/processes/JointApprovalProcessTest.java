package org.lianban.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JointApprovalProcessTest extends ProcessTest {
    private static final List<String> ONE_BRANCH = List.of("branch_opened", "must_wait", "ready", "examine");

    @AfterAll
    static void everyPathWasWalked() {
        assertEveryFlowWasTaken(JointApprovalProcess.KEY);
    }

    private void begin() {
        start(JointApprovalProcess.KEY, Map.of());
    }

    private void giveOpinion(String branch) {
        Task task = tasks.createTaskQuery()
                .taskDefinitionKey("examine")
                .processVariableValueEquals("branchId", branch)
                .singleResult();
        tasks.complete(task.getId());
    }

    @Nested
    class Branches {
        @ParameterizedTest
        @ValueSource(ints = {1, 5, 20})
        void allExamineAtOnceAndTheLastOneJoins(int count) {
            List<String> branches =
                    IntStream.range(0, count).mapToObj(i -> "branch-" + i).toList();
            caseFlow.planBranches(branches);
            begin();
            assertThat(visited().stream().filter(ONE_BRANCH::contains))
                    .containsExactlyElementsOf(Collections.nCopies(count, ONE_BRANCH).stream()
                            .flatMap(List::stream)
                            .toList());
            assertThat(open()).hasSize(count).containsOnly("examine");

            branches.subList(1, count).forEach(JointApprovalProcessTest.this::giveOpinion);
            assertThat(visited()).hasSize(count - 1).allMatch("opinion_given"::equals);

            giveOpinion("branch-0");
            assertThat(visited())
                    .containsExactly(
                            "opinion_given", "weigh_opinions", "lead_must_choose", "concluded", "opinions_concluded");
            assertNothingIsLeft();
        }

        @Test
        void everyBranchKnowsItselfAndItsCase() {
            begin();

            assertThat(tasks.createTaskQuery().list())
                    .extracting(task -> variable(task, "branchId"))
                    .containsExactlyInAnyOrder("licence", "fire");
            assertThat(runtime.createProcessInstanceQuery()
                            .processDefinitionKey(ItemExaminationProcess.KEY)
                            .list())
                    .extracting(ProcessInstance::getBusinessKey)
                    .containsExactly(CASE, CASE);
        }

        @Test
        void oneThatWaitsGoesOnWhenTheOtherIsThere() {
            caseFlow.planWaiting(List.of("fire"));
            begin();
            assertThat(open()).containsExactly("examine");

            giveOpinion("licence");
            visited();
            receive(ItemExaminationProcess.Messages.PREREQUISITES_MET, Map.of());
            giveOpinion("fire");

            assertThat(visited())
                    .containsExactly(
                            "ready",
                            "examine",
                            "opinion_given",
                            "weigh_opinions",
                            "lead_must_choose",
                            "concluded",
                            "opinions_concluded");
            assertNothingIsLeft();
        }

        @Test
        void noneAtAllIsWeighedAtOnce() {
            caseFlow.planBranches(List.of());
            begin();

            assertThat(caseFlow.calls()).containsExactly("planBranches(case-1)", "weighOpinions(case-1)");
            assertNothingIsLeft();
        }
    }

    @Nested
    class Conclusion {
        @Test
        void theLeadChoosesWhereTheRuleLeavesItOpen() {
            caseFlow.planJointResult("LEAD_CHOOSES");
            opinions();
            assertThat(open()).containsExactly("lead_conclusion");
            complete("lead_conclusion");

            assertThat(visited())
                    .containsExactly(
                            "opinion_given",
                            "opinion_given",
                            "weigh_opinions",
                            "lead_must_choose",
                            "lead_conclusion",
                            "concluded",
                            "opinions_concluded");
            assertNothingIsLeft();
        }

        @ParameterizedTest
        @ValueSource(strings = {"GRANT", "REFUSE"})
        void nobodyChoosesWhereTheRuleDecides(String result) {
            caseFlow.planJointResult(result);
            opinions();

            assertThat(visited()).doesNotContain("lead_conclusion").endsWith("concluded", "opinions_concluded");
            assertNothingIsLeft();
        }

        private void opinions() {
            begin();
            visited();
            giveOpinion("licence");
            giveOpinion("fire");
        }
    }
}
