package org.lianban.processes.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.processes.Finding;
import org.lianban.processes.Models;
import org.lianban.processes.ProcessModel;
import org.lianban.processes.ProcessModels;

class StageDeclarationsTest {
    static List<ProcessModel> shipped() {
        return ProcessModels.all();
    }

    private static StageDeclarations shipped(String key) {
        return StageDeclarations.read(shipped().stream()
                .filter(model -> model.key().equals(key))
                .findFirst()
                .orElseThrow()
                .bytes());
    }

    @Nested
    class OurModels {
        @ParameterizedTest
        @MethodSource("org.lianban.processes.stages.StageDeclarationsTest#shipped")
        void declareEveryWaitingElement(ProcessModel model) {
            assertThat(StageDeclarations.read(model.bytes()).findings()).isEmpty();
        }

        /** The table of all stages: a change of a model shows here. */
        @ParameterizedTest
        @CsvSource(textBlock = """
                        acceptance, check_completeness, COUNTED, , acceptance, SERVICE_CENTRE, CLERK,
                        acceptance, await_corrections, UNCOUNTED, CORRECTION, correction, SERVICE_CENTRE, ,
                        acceptance, check_corrections, COUNTED, , acceptance, SERVICE_CENTRE, CLERK,
                        item_examination, await_prerequisite, UNCOUNTED, PREREQUISITE, prerequisite, BRANCH, ,
                        item_examination, examine, COUNTED, , examination, BRANCH, APPROVER,
                        item_examination, answer_consultation, COUNTED, , consultation, CONSULTED, APPROVER,
                        joint_approval, lead_conclusion, COUNTED, , lead_conclusion, LEAD, LEAD,
                        special_procedure, grant_special_procedure, COUNTED, , grant, BRANCH, HEAD, GRANT_SPECIAL_PROCEDURE
                        special_procedure, carry_out, UNCOUNTED, ${procedure}, cap, BRANCH, APPROVER,
                        extension, grant_extension, COUNTED, , grant, LEAD, HEAD, GRANT_EXTENSION
                        extension, grant_joint_extension, COUNTED, , grant, GOVERNMENT, HEAD, GRANT_JOINT_EXTENSION
                        decision_and_delivery, decide, COUNTED, , decision, LEAD, HEAD, DECIDE
                        decision_and_delivery, issue_certificate, COUNTED, , issue, LEAD, APPROVER,
                        decision_and_delivery, deliver, COUNTED, , delivery, SERVICE_CENTRE, CLERK,
                        """)
        void declareThis(
                String process,
                String element,
                StageClock clock,
                String ground,
                String limit,
                StageDepartment department,
                StageRole role,
                StageAuthority authority) {
            StageDeclaration stage = shipped(process).of(element);

            assertThat(stage)
                    .usingRecursiveComparison()
                    .isEqualTo(new StageDeclaration(
                            process,
                            element,
                            stage.nameZh(),
                            stage.nameEn(),
                            clock,
                            ground,
                            limit,
                            department,
                            role,
                            authority));
        }

        @Test
        void areNamedInBothLanguages() {
            StageDeclaration stage = shipped("acceptance").of("check_completeness");

            assertThat(stage.nameZh()).isEqualTo("审查材料是否齐全");
            assertThat(stage.nameEn()).isEqualTo("Check completeness");
        }

        @Test
        void haveNoStageThatNobodyDeclared() {
            assertThatThrownBy(() -> shipped("acceptance").of("accepted"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("accepted");
        }
    }

    @Nested
    class Refused {
        private List<String> findings(String element, String... properties) {
            StringBuilder declared = new StringBuilder();
            for (String property : properties) {
                String[] pair = property.split("=", 2);
                declared.append("<camunda:property name='lianban:%s' value='%s'/>".formatted(pair[0], pair[1]));
            }
            String extension =
                    "<extensionElements><camunda:properties>" + declared + "</camunda:properties></extensionElements>";
            StageDeclarations read = StageDeclarations.read(Models.around(element.formatted(extension)));
            assertThat(read.stages()).extracting(StageDeclaration::elementId).containsExactly("work");
            assertThat(read.findings()).allSatisfy(finding -> {
                assertThat(finding.elementId()).isEqualTo("wait");
                assertThat(finding.zh()).startsWith("环节 “等待”（wait） ").endsWith("。");
            });
            return read.findings().stream().map(Finding::en).toList();
        }

        private List<String> task(String... properties) {
            return findings("<userTask id='wait' name='等待'>%s</userTask>", properties);
        }

        @Test
        void aTaskThatDeclaresNothing() {
            assertThat(task()).containsExactly("The stage “等待” (wait) waits, but declares no lianban:clock.");
        }

        @Test
        void aReceiveTaskThatDeclaresNothing() {
            assertThat(findings("<receiveTask id='wait' name='等待' messageRef='message_heard'>%s</receiveTask>"))
                    .containsExactly("The stage “等待” (wait) waits, but declares no lianban:clock.");
        }

        @Test
        void anEventThatDeclaresNothing() {
            assertThat(
                            findings(
                                    "<intermediateCatchEvent id='wait' name='等待'>%s<messageEventDefinition messageRef='message_heard'/></intermediateCatchEvent>"))
                    .containsExactly("The stage “等待” (wait) waits, but declares no lianban:clock.");
        }

        @Test
        void anUnknownWordForTheClock() {
            assertThat(task("clock=paused", "limit=x", "department=LEAD", "role=HEAD", "name_en=Wait"))
                    .containsExactly(
                            "The stage “Wait” (wait) declares lianban:clock as paused, which is neither counted, uncounted nor none.");
        }

        @Test
        void anUncountedStageWithoutGround() {
            assertThat(task("clock=uncounted", "limit=x", "department=LEAD", "role=HEAD", "name_en=Wait"))
                    .containsExactly("The stage “Wait” (wait) does not count, but gives no lianban:ground.");
        }

        @Test
        void aBlankGroundIsNone() {
            assertThat(task("clock=uncounted", "ground= ", "limit=x", "department=LEAD", "role=HEAD", "name_en=Wait"))
                    .containsExactly("The stage “Wait” (wait) does not count, but gives no lianban:ground.");
        }

        @Test
        void aCountedStageWithGround() {
            assertThat(task(
                            "clock=counted",
                            "ground=HEARING",
                            "limit=x",
                            "department=LEAD",
                            "role=HEAD",
                            "name_en=Wait"))
                    .containsExactly("The stage “Wait” (wait) counts, and so has no lianban:ground.");
        }

        @Test
        void unknownDepartmentRoleAndAuthority() {
            assertThat(task("clock=counted", "limit=x", "department=X", "role=Y", "authority=Z", "name_en=Wait"))
                    .containsExactly(
                            "The stage “Wait” (wait) must declare lianban:department as one of [SERVICE_CENTRE, LEAD, BRANCH, GOVERNMENT, CONSULTED].",
                            "The stage “Wait” (wait) must declare lianban:role as one of [CLERK, APPROVER, HEAD, LEAD].",
                            "The stage “Wait” (wait) must declare lianban:authority as one of [GRANT_SPECIAL_PROCEDURE, GRANT_EXTENSION, GRANT_JOINT_EXTENSION, DECIDE].");
        }

        @Test
        void aStageWithoutLimitOrEnglishName() {
            assertThat(task("clock=counted", "department=LEAD", "role=HEAD"))
                    .containsExactly(
                            "The stage “等待” (wait) names no lianban:limit.",
                            "The stage “等待” (wait) has no lianban:name_en.");
        }
    }
}
