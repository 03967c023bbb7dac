package org.lianban.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.processes.stages.StageDeclaration;
import org.lianban.processes.stages.StageDeclarations;

/** The applicant may withdraw wherever the case waits, and then nothing of it goes on. */
class WithdrawalTest extends ProcessTest {
    private String approvalCase = "";

    /** A waiting element and how a case gets there. */
    private record Place(String element, Consumer<WithdrawalTest> way) {
        @Override
        public String toString() {
            return element;
        }
    }

    static Stream<Place> places() {
        return Stream.of(
                new Place("check_completeness", test -> test.apply(false)),
                new Place("await_corrections", WithdrawalTest::sendNotice),
                new Place("check_corrections", WithdrawalTest::submitCorrections),
                new Place("examine", test -> test.reachExamination(false)),
                new Place("await_prerequisite", WithdrawalTest::waitForTheLicence),
                new Place("answer_consultation", test -> test.beside("consultation_requested", "consultationId")),
                new Place("grant_special_procedure", test -> test.beside("special_procedure_requested", "procedureId")),
                new Place("carry_out", WithdrawalTest::suspend),
                new Place("grant_extension", test -> test.askForMoreTime(false)),
                new Place("grant_joint_extension", test -> test.askForMoreTime(true)),
                new Place("lead_conclusion", WithdrawalTest::disagree),
                new Place("decide", WithdrawalTest::reachDecision),
                new Place("issue_certificate", test -> test.decide("GRANT")),
                new Place("deliver", test -> test.decide("REFUSE")));
    }

    @ParameterizedTest
    @MethodSource("places")
    void itEndsTheCaseWhereverItWaits(Place place) {
        place.way().accept(this);
        assertThat(runtime.createExecutionQuery().activityId(place.element()).count())
                .isOne();

        withdraw();

        assertNothingIsLeft();
    }

    @Test
    void thereIsNoOtherPlaceToWait() {
        assertThat(places().map(Place::element))
                .containsExactlyInAnyOrderElementsOf(ProcessModels.all().stream()
                        .flatMap(model -> StageDeclarations.read(model.bytes()).stages().stream())
                        .map(StageDeclaration::elementId)
                        .toList());
    }

    @Test
    void itEndsBranchesProceduresConsultationsAndExtensionsAtOnce() {
        askForMoreTime(true);
        for (Task branch : tasks.createTaskQuery().taskDefinitionKey("examine").list()) {
            trigger("special_procedure_requested", branch.getProcessInstanceId(), Map.of("procedureId", "p1"));
            trigger("consultation_requested", branch.getProcessInstanceId(), Map.of("consultationId", "c1"));
        }
        tasks.createTaskQuery()
                .taskDefinitionKey("grant_special_procedure")
                .list()
                .forEach(task -> tasks.complete(task.getId(), Map.of("granted", true)));
        assertThat(open())
                .containsExactly(
                        "answer_consultation",
                        "answer_consultation",
                        "carry_out",
                        "carry_out",
                        "examine",
                        "examine",
                        "grant_joint_extension");
        assertThat(engine.getManagementService().createJobQuery().count()).isEqualTo(2);

        withdraw();

        assertThat(caseFlow.calls()).endsWith("recordWithdrawal(case-1)");
        assertNothingIsLeft();
    }

    private void withdraw() {
        visited();
        trigger(ApprovalCaseProcess.Messages.WITHDRAWAL_REQUESTED, approvalCase, Map.of());
        assertThat(visited()).containsExactly("withdrawal", "withdrawal_requested", "record_withdrawal", "withdrawn");
    }

    private void apply(boolean joint) {
        approvalCase = start(ApprovalCaseProcess.KEY, Map.of("joint", joint, "deemedAcceptanceAt", inDays(7)));
    }

    private void sendNotice() {
        apply(false);
        complete("check_completeness", Map.of("checkResult", "DEFECTS", "correctionDueAt", inDays(14)));
    }

    private void submitCorrections() {
        sendNotice();
        receive("corrections_submitted", Map.of("deemedAcceptanceAt", inDays(14)));
    }

    private void reachExamination(boolean joint) {
        apply(joint);
        complete("check_completeness", Map.of("checkResult", "COMPLETE"));
    }

    private void waitForTheLicence() {
        caseFlow.planWaiting(List.of("fire"));
        reachExamination(true);
    }

    private void beside(String message, String variable) {
        reachExamination(false);
        trigger(message, task("examine").getProcessInstanceId(), Map.of(variable, "1"));
    }

    private void suspend() {
        beside("special_procedure_requested", "procedureId");
        complete("grant_special_procedure", Map.of("granted", true));
    }

    private void askForMoreTime(boolean joint) {
        reachExamination(joint);
        trigger("extension_requested", approvalCase, Map.of("extensionId", "x1"));
    }

    private void disagree() {
        caseFlow.planJointResult("LEAD_CHOOSES");
        reachExamination(true);
        tasks.createTaskQuery().list().forEach(task -> tasks.complete(task.getId()));
    }

    private void reachDecision() {
        reachExamination(false);
        complete("examine");
    }

    private void decide(String decision) {
        reachDecision();
        complete("decide", Map.of("decision", decision));
    }
}
