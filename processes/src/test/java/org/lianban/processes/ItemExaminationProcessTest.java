package org.lianban.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ItemExaminationProcessTest extends ProcessTest {
    private String branch = "";

    @AfterAll
    static void everyPathWasWalked() {
        assertEveryFlowWasTaken(ItemExaminationProcess.KEY);
    }

    private void openBranch() {
        branch = start(ItemExaminationProcess.KEY, Map.of(ItemExaminationProcess.Variables.BRANCH_ID, "fire"));
    }

    private void requestProcedure(String id) {
        trigger(
                ItemExaminationProcess.Messages.SPECIAL_PROCEDURE_REQUESTED,
                branch,
                Map.of(ItemExaminationProcess.Variables.PROCEDURE_ID, id));
    }

    private void askDepartment(String id) {
        trigger(
                ItemExaminationProcess.Messages.CONSULTATION_REQUESTED,
                branch,
                Map.of(ItemExaminationProcess.Variables.CONSULTATION_ID, id));
    }

    /** The open task of one of several procedures or consultations. */
    private Task taskAbout(String element, String variable, String id) {
        return tasks.createTaskQuery().taskDefinitionKey(element).list().stream()
                .filter(task -> id.equals(variable(task, variable)))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Examination {
        @Test
        void anItemThatWaitsForNothingIsExaminedAtOnce() {
            openBranch();
            complete("examine");

            assertThat(visited()).containsExactly("branch_opened", "must_wait", "ready", "examine", "opinion_given");
            assertNothingIsLeft();
        }

        @Test
        void anItemThatNeedsAnotherIsExaminedOnceThatIsThere() {
            caseFlow.planWaiting(List.of("fire"));
            openBranch();
            assertThat(open()).isEmpty();
            receive(ItemExaminationProcess.Messages.PREREQUISITES_MET, Map.of());
            complete("examine");

            assertThat(visited())
                    .containsExactly(
                            "branch_opened", "must_wait", "await_prerequisite", "ready", "examine", "opinion_given");
            assertNothingIsLeft();
        }
    }

    @Nested
    class SpecialProcedures {
        @Test
        void aProcedureRunsBesideTheExamination() {
            openBranch();
            visited();
            requestProcedure("p1");

            assertThat(visited())
                    .containsExactly(
                            "special_procedure_handling",
                            "special_procedure_requested",
                            "special_procedure",
                            "procedure_requested",
                            "grant_special_procedure");
            assertThat(open()).containsExactly("examine", "grant_special_procedure");
        }

        @Test
        void twoThatOverlapDoNotKnowOfEachOther() {
            openBranch();
            requestProcedure("p1");
            requestProcedure("p2");
            grant("p1");
            grant("p2");
            tasks.complete(about("carry_out", "p2").getId());
            tasks.complete(about("carry_out", "p1").getId());

            assertThat(caseFlow.calls())
                    .containsExactly(
                            "suspendClocks(case-1, p1)",
                            "suspendClocks(case-1, p2)",
                            "resumeClocks(case-1, p2)",
                            "resumeClocks(case-1, p1)");
            assertThat(runtime.getVariables(branch)).containsOnlyKeys("branchId");
            assertThat(open()).containsExactly("examine");
        }

        @Test
        void oneCanBeginWhileTheBranchWaitsForAnother() {
            caseFlow.planWaiting(List.of("fire"));
            openBranch();
            requestProcedure("p1");
            receive(ItemExaminationProcess.Messages.PREREQUISITES_MET, Map.of());

            assertThat(open()).containsExactly("examine", "grant_special_procedure");
        }

        @Test
        void theBranchStaysOpenUntilItsProcedureHasEnded() {
            openBranch();
            requestProcedure("p1");
            grant("p1");
            complete("examine");
            assertThat(runtime.createProcessInstanceQuery()
                            .processInstanceId(branch)
                            .count())
                    .isOne();
            visited();

            complete("carry_out");
            assertThat(visited()).containsExactly("resume_clocks", "resumed", "special_procedure_ended");
            assertNothingIsLeft();
        }

        private void grant(String procedure) {
            tasks.complete(about("grant_special_procedure", procedure).getId(), Map.of("granted", true));
        }

        private Task about(String element, String procedure) {
            return taskAbout(element, ItemExaminationProcess.Variables.PROCEDURE_ID, procedure);
        }
    }

    @Nested
    class Consultations {
        @Test
        void anotherDepartmentAnswersBesideTheExamination() {
            openBranch();
            visited();
            askDepartment("c1");
            complete("answer_consultation");

            assertThat(visited())
                    .containsExactly(
                            "consultation", "consultation_requested", "answer_consultation", "consultation_answered");
            assertThat(open()).containsExactly("examine");
        }

        @Test
        void severalDepartmentsCanBeAskedAtOnce() {
            openBranch();
            askDepartment("c1");
            askDepartment("c2");
            tasks.complete(taskAbout("answer_consultation", ItemExaminationProcess.Variables.CONSULTATION_ID, "c2")
                    .getId());

            assertThat(variable(task("answer_consultation"), "consultationId")).isEqualTo("c1");
            assertThat(runtime.getVariables(branch)).containsOnlyKeys("branchId");
        }
    }
}
