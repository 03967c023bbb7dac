package org.lianban.processes.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.Models;
import org.lianban.processes.ProcessModel;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.discovery.Conformance.Passed;
import org.lianban.processes.discovery.Conformance.Unaligned;
import org.lianban.processes.discovery.Deviation.Kind;

class ConformanceCheckTest {

    private static final ModelNet SHIPPED =
            ModelNet.of(ProcessModels.all().stream().map(ProcessModel::bytes).toList(), ApprovalCaseProcess.KEY);

    /** Written {@code process/element@branch}, one after the other; {@code +} joins what goes on at the same time. */
    private static List<Occurrence> happened(String... names) {
        List<Occurrence> all = new ArrayList<>();
        int at = 0;
        for (String together : names) {
            for (String name : together.split("\\+")) {
                String[] parts = name.split("[/@]");
                Activity activity = new Activity(parts[0], parts[1], parts.length == 3 ? parts[2] : "");
                all.add(new Occurrence(activity, Instant.ofEpochSecond(at), Instant.ofEpochSecond(at + 10)));
            }
            at += 10;
        }
        return all;
    }

    private static Conformance compared(ModelNet model, boolean complete, String... names) {
        LogFolding log = new LogFolding(10, 10);
        log.add("one", happened(names), complete);
        return ConformanceCheck.check(log.log(), model, 10);
    }

    private static List<String> deviations(Conformance conformance) {
        return conformance.deviations().stream()
                .map(one -> one.kind() + " " + one.activity().element())
                .toList();
    }

    @Nested
    class OfTheShippedModels {

        private static final String CHECK = "acceptance/check_completeness";
        private static final String AWAIT = "acceptance/await_corrections";
        private static final String CHECK_AGAIN = "acceptance/check_corrections";
        private static final String EXAMINE = "item_examination/examine";
        private static final String DECIDE = "decision_and_delivery/decide";
        private static final String ISSUE = "decision_and_delivery/issue_certificate";
        private static final String DELIVER = "decision_and_delivery/deliver";

        private static List<String> deviations(boolean complete, String... names) {
            return ConformanceCheckTest.deviations(compared(SHIPPED, complete, names));
        }

        @Test
        void theUsualCaseAgrees() {
            Conformance conformance = compared(SHIPPED, true, CHECK, EXAMINE, DECIDE, ISSUE, DELIVER);

            assertThat(conformance.deviations()).isEmpty();
            assertThat(conformance.fitness()).isEqualTo(1);
            assertThat(conformance.agreeing()).isOne();
            assertThat(conformance.stages()).containsEntry(EXAMINE, new Passed(1, 1, 0));
            assertThat(conformance.flows())
                    .containsEntry("item_examination/examine_to_opinion_given", 1L)
                    .containsEntry("item_examination/must_wait_to_ready", 1L)
                    .doesNotContainKey("item_examination/must_wait_to_await_prerequisite");
        }

        @Test
        void refusalsHaveNoCertificate() {
            assertThat(deviations(true, CHECK, EXAMINE, DECIDE, DELIVER)).isEmpty();
        }

        @Test
        void oneCorrectionNoticeAgreesAndASecondDoesNot() {
            assertThat(deviations(true, CHECK, AWAIT, CHECK_AGAIN, EXAMINE, DECIDE, ISSUE, DELIVER))
                    .isEmpty();
            assertThat(deviations(true, CHECK, AWAIT, CHECK_AGAIN, AWAIT, CHECK_AGAIN, EXAMINE, DECIDE, DELIVER))
                    .containsExactly("OUT_OF_PLACE await_corrections", "OUT_OF_PLACE check_corrections");
        }

        @Test
        void anExaminationThatWasSkippedIsNamed() {
            assertThat(deviations(true, CHECK, DECIDE, ISSUE, DELIVER)).containsExactly("SKIPPED examine");
        }

        @Test
        void aDecisionBeforeTheExaminationIsOutOfPlace() {
            assertThat(deviations(true, CHECK, DECIDE, EXAMINE, ISSUE, DELIVER))
                    .containsAnyOf("OUT_OF_PLACE decide", "OUT_OF_PLACE examine");
        }

        @Test
        void consultationsAndSpecialProceduresGoOnBesideTheExamination() {
            assertThat(deviations(
                            true,
                            CHECK,
                            EXAMINE + "+item_examination/answer_consultation+item_examination/answer_consultation",
                            "special_procedure/grant_special_procedure",
                            "special_procedure/carry_out",
                            DECIDE,
                            ISSUE,
                            DELIVER))
                    .isEmpty();
        }

        @Test
        void aConsultationAfterTheDecisionIsOutOfPlace() {
            assertThat(deviations(true, CHECK, EXAMINE, DECIDE, ISSUE, DELIVER, "item_examination/answer_consultation"))
                    .containsExactly("OUT_OF_PLACE answer_consultation");
        }

        @Test
        void aWithdrawalEndsTheCaseAnywhereAndSilenceDoesNot() {
            assertThat(deviations(true, CHECK, EXAMINE, "approval_case/withdrawal_requested"))
                    .isEmpty();
            assertThat(deviations(true, CHECK, EXAMINE, DECIDE)).containsExactly("SKIPPED deliver");
        }

        @Test
        void aCaseThatGoesOnLacksNothing() {
            assertThat(deviations(false, CHECK, EXAMINE)).isEmpty();
        }

        @Test
        void eachBranchOfAJointCaseIsExamined() {
            assertThat(deviations(
                            true,
                            CHECK,
                            "item_examination/examine@fire+item_examination/await_prerequisite@market",
                            "item_examination/examine@market",
                            DECIDE,
                            ISSUE,
                            DELIVER))
                    .isEmpty();
            assertThat(deviations(
                            true,
                            CHECK,
                            "item_examination/examine@fire+item_examination/await_prerequisite@market",
                            DECIDE,
                            ISSUE,
                            DELIVER))
                    .containsExactly("SKIPPED examine");
        }

        @Test
        void theLeadMayConcludeAfterAllBranches() {
            assertThat(deviations(
                            true,
                            CHECK,
                            "item_examination/examine@fire+item_examination/examine@market",
                            "joint_approval/lead_conclusion",
                            DECIDE,
                            DELIVER))
                    .isEmpty();
        }

        @Test
        void anExtensionGoesOnBesideTheCase() {
            assertThat(deviations(true, CHECK, EXAMINE + "+extension/grant_extension", DECIDE, ISSUE, DELIVER))
                    .isEmpty();
        }

        @Test
        void whatTheModelDoesNotKnowIsTold() {
            Conformance conformance =
                    compared(SHIPPED, true, CHECK, EXAMINE, "elsewhere/banquet", DECIDE, ISSUE, DELIVER);

            assertThat(conformance.deviations())
                    .containsExactly(
                            new Deviation(Kind.UNKNOWN, Activity.of("elsewhere", "banquet"), 1, List.of("one")));
            assertThat(conformance.fitness()).isEqualTo(1 - 1 / 7.0);
        }
    }

    @Nested
    class OfSmallModels {

        private static Conformance compared(String elements, String... names) {
            ModelNet model = ModelNet.of(List.of(Models.around(elements)), "test");
            return ConformanceCheckTest.compared(
                    model,
                    true,
                    Arrays.stream(names).map(name -> "test/" + name).toArray(String[]::new));
        }

        @Test
        void aBoundaryEventMayComeWhileItsTaskWaits() {
            String elements = """
                    <boundaryEvent id="silence" attachedToRef="work"><timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition></boundaryEvent>
                    <sequenceFlow id="silence_to_remind" sourceRef="silence" targetRef="remind"/>
                    <userTask id="remind"/>
                    """;

            assertThat(deviations(compared(elements, "work", "remind"))).isEmpty();
            assertThat(deviations(compared(elements, "work"))).isEmpty();
            assertThat(deviations(compared(elements, "remind"))).containsExactly("SKIPPED work");
        }

        @Test
        void aTerminateEndEndsWhatIsOpen() {
            String elements = """
                    <boundaryEvent id="also" attachedToRef="work" cancelActivity="false"><messageEventDefinition messageRef="message_heard"/></boundaryEvent>
                    <sequenceFlow id="also_to_stop" sourceRef="also" targetRef="stop"/>
                    <userTask id="stop"/>
                    <sequenceFlow id="stop_to_stopped" sourceRef="stop" targetRef="stopped"/>
                    <endEvent id="stopped"><terminateEventDefinition/></endEvent>
                    """;

            assertThat(deviations(compared(elements, "work", "stop"))).isEmpty();
            assertThat(deviations(compared(elements, "work", "stop", "stop"))).containsExactly("OUT_OF_PLACE stop");
        }
    }

    @Nested
    class OfALogThatIsTooLarge {

        @Test
        void whatTheSearchDidNotComeToIsToldWithItsCases() {
            LogFolding log = new LogFolding(10, 10);
            log.add("1", happened("test/work"), true);
            log.add("2", happened("test/work"), true);
            log.add("3", happened("test/work", "test/work"), true);
            log.add("4", happened("test/x"), true);

            Conformance conformance =
                    ConformanceCheck.check(log.log(), ModelNet.of(List.of(Models.around("")), "test"), 1, 1);

            assertThat(conformance.unaligned()).isEqualTo(new Unaligned(2, 2, List.of("3")));
            assertThat(conformance.agreeing() + conformance.differing()).isEqualTo(2);
        }
    }

    @Nested
    class OfDeviations {

        @Test
        void theMostFrequentComesFirstWithTheCasesThatDid() {
            LogFolding log = new LogFolding(10, 10);
            log.add("1", happened("test/x"), true);
            log.add("3", happened("test/x"), true);
            log.add("2", happened("test/work", "test/work"), true);
            log.add("4", happened("test/work"), true);

            Conformance conformance =
                    ConformanceCheck.check(log.log(), ModelNet.of(List.of(Models.around("")), "test"), 1);

            assertThat(conformance.deviations())
                    .containsExactly(
                            new Deviation(Kind.SKIPPED, Activity.of("test", "work"), 2, List.of("1")),
                            new Deviation(Kind.UNKNOWN, Activity.of("test", "x"), 2, List.of("1")),
                            new Deviation(Kind.OUT_OF_PLACE, Activity.of("test", "work"), 1, List.of("2")));
            assertThat(conformance.agreeing()).isOne();
            assertThat(conformance.differing()).isEqualTo(3);
        }
    }
}
