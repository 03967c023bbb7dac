package org.lianban.processes.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.processes.Finding;
import org.lianban.processes.Models;
import org.lianban.processes.ProcessModel;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.Rule;

class ModelSafetyTest {
    static List<ProcessModel> shipped() {
        return ProcessModels.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void ourOwnModelsMayBeDeployed(ProcessModel model) {
        assertThat(ModelSafety.check(model.bytes())).isEmpty();
    }

    @Test
    void theModelAroundWhichTheseTestsBuildMayBeDeployed() {
        assertThat(check("")).isEmpty();
    }

    private static List<Finding> check(String elements) {
        return ModelSafety.check(Models.around(elements));
    }

    private static void assertRefused(String elementId, String elements) {
        List<Finding> findings = check(elements);
        assertThat(findings).extracting(Finding::elementId).contains(elementId);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.zh()).matches(".*\\p{IsHan}.*。");
            assertThat(finding.en()).isNotBlank();
        });
    }

    @Nested
    class Code {
        @Test
        void aScriptTaskIsRefused() {
            assertThat(check(
                            "<scriptTask id='evil' scriptFormat='groovy'><script>'id'.execute()</script></scriptTask>"))
                    .extracting(Finding::elementId, Finding::en)
                    .contains(tuple("evil", "A script task is not allowed."));
        }

        @Test
        void aScriptAsConditionIsRefused() {
            assertRefused(
                    "evil",
                    "<sequenceFlow id='evil' sourceRef='work' targetRef='ended'><conditionExpression xsi:type='tFormalExpression' language='groovy'>true</conditionExpression></sequenceFlow>");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "camunda:class='com.example.Evil'",
                    "camunda:delegateExpression='${evil}'",
                    "camunda:type='external' camunda:topic='evil'",
                    "camunda:type='shell'",
                    "activiti:class='com.example.Evil'",
                    "implementation='##WebService'",
                    "camunda:expression='${execution.getClass()}'"
                })
        void anyWorkButThatOfOurBeanIsRefused(String how) {
            assertRefused("evil", "<serviceTask id='evil' " + how + "/>");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>",
                    "<camunda:executionListener event='start' class='com.example.Evil'/>",
                    "<camunda:executionListener event='start' delegateExpression='${evil}'/>",
                    "<camunda:executionListener event='start' expression='${evil.run()}'/>",
                    "<camunda:executionListener event='start'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:executionListener>",
                    "<camunda:taskListener event='create' expression='${task.execution.engine}'/>",
                    "<camunda:inputOutput><camunda:inputParameter name='a'>${''.getClass().forName('java.lang.Runtime')}</camunda:inputParameter></camunda:inputOutput>",
                    "<camunda:inputOutput><camunda:outputParameter name='a'><camunda:script scriptFormat='groovy'>1</camunda:script></camunda:outputParameter></camunda:inputOutput>",
                    "<camunda:failedJobRetryTimeCycle>R100000/PT0S</camunda:failedJobRetryTimeCycle>",
                    "<camunda:in sourceExpression='${evil.run()}' target='a'/>",
                    "<odd:connector/>",
                    "<activiti:executionListener event='start' class='com.example.Evil'/>"
                })
        void extensionsThatRunCodeAreRefused(String extension) {
            assertRefused(
                    "evil", "<userTask id='evil'><extensionElements>" + extension + "</extensionElements></userTask>");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<userTask id='evil' name=\"${''.getClass()}\"/>",
                    "<userTask id='evil'><documentation>${''.getClass()}</documentation></userTask>",
                    "<userTask id='evil'><documentation>${''.<!-- -->getClass()}</documentation></userTask>",
                    "<userTask id='evil'><documentation><![CDATA[#{''.getClass()}]]></documentation></userTask>",
                    "<userTask id='evil' camunda:assignee=\"${''.getClass()}\"/>",
                    "<userTask id='evil' camunda:formKey='embedded:evil'/>",
                    "<callActivity id='evil' calledElement='${anything}'/>",
                    "<intermediateCatchEvent id='evil'><timerEventDefinition><timeDate>${''.getClass()}</timeDate></timerEventDefinition></intermediateCatchEvent>",
                    "<userTask id='evil'><multiInstanceLoopCharacteristics camunda:collection=\"${''.getClass()}\"/></userTask>",
                    "<userTask id='evil'><multiInstanceLoopCharacteristics><loopCardinality>${''.length()}</loopCardinality></multiInstanceLoopCharacteristics></userTask>"
                })
        void expressionsAreRefusedWhereverTheEngineWouldEvaluateThem(String element) {
            assertRefused("evil", element);
        }

        @Test
        void anElementOfAForeignNamespaceThatTheEngineWouldTakeForItsOwnIsRefused() {
            assertThat(check("<odd:scriptTask id='evil' scriptFormat='groovy'/>"))
                    .extracting(Finding::rule)
                    .containsExactly(Rule.UNREADABLE);
        }
    }

    @Nested
    class Endless {
        @Test
        void aTimerThatStartsProcessesIsRefused() {
            assertRefused(
                    "evil",
                    "<startEvent id='evil'><timerEventDefinition><timeCycle>R/PT0S</timeCycle></timerEventDefinition></startEvent>");
            assertRefused(
                    "evil",
                    "<startEvent id='evil'><timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition></startEvent>");
        }

        @ParameterizedTest
        @ValueSource(strings = {"PT0S", "PT59S", "-P1D", "P0D", "tomorrow"})
        void aDurationWithoutFloorIsRefused(String duration) {
            assertRefused("evil", timer(duration));
        }

        @ParameterizedTest
        @ValueSource(strings = {"PT1M", "P1D", "P1DT2H", "P1M", "${correctionTime}"})
        void aDurationThatReallyPassesIsAllowed(String duration) {
            assertThat(check(timer(duration))).isEmpty();
        }

        private String timer(String duration) {
            return "<intermediateCatchEvent id='evil'><timerEventDefinition id='t'><timeDuration>" + duration
                    + "</timeDuration></timerEventDefinition></intermediateCatchEvent>";
        }

        @ParameterizedTest
        @ValueSource(strings = {"200000", "101", "many"})
        void aHugeNumberOfInstancesIsRefused(String cardinality) {
            assertRefused("evil", instances(cardinality));
        }

        @Test
        void aSmallNumberOfInstancesIsAllowed() {
            assertThat(check(instances("100"))).isEmpty();
        }

        private String instances(String cardinality) {
            return "<userTask id='evil'><multiInstanceLoopCharacteristics><loopCardinality>" + cardinality
                    + "</loopCardinality></multiInstanceLoopCharacteristics></userTask>";
        }

        @Test
        void aProcessThatCallsItselfIsRefused() {
            assertRefused("evil", "<callActivity id='evil' calledElement='test'/>");
        }

        @Test
        void aModelOfMoreElementsThanAnybodyCanReadIsRefused() {
            StringBuilder many = new StringBuilder();
            for (int i = 0; i < 500; i++) {
                many.append("<userTask id='task_").append(i).append("'/>");
            }
            assertRefused("", many.toString());
        }
    }

    @Nested
    class Files {
        @Test
        void anExternalEntityIsRefused() {
            assertFileRefused("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><definitions>&x;</definitions>");
        }

        @Test
        void anEntityBombIsRefused() {
            assertFileRefused(
                    "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><definitions>&b;</definitions>");
        }

        @Test
        void anEmptyDocumentTypeIsRefusedToo() {
            assertFileRefused("<!DOCTYPE definitions><definitions/>");
        }

        @Test
        void bottomlessNestingIsRefused() {
            assertFileRefused("<definitions>" + "<a>".repeat(5_000) + "</a>".repeat(5_000) + "</definitions>");
        }

        @Test
        void aHugeFileIsRefused() {
            assertFileRefused(" ".repeat(ModelSafety.LARGEST) + "<definitions/>");
        }

        @Test
        void whatIsNoXmlIsRefused() {
            assertFileRefused("PK\u0003\u0004");
        }

        @Test
        void whatIsNoBpmnIsRefused() {
            List<Finding> findings = check("<userTask name='no id' triggeredByEvent='true'/>");
            assertThat(findings).hasSize(1);
            assertThat(findings.get(0).en()).startsWith("The file is not valid BPMN 2.0");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<boundaryEvent id='b' attachedToRef='nowhere'><timerEventDefinition/></boundaryEvent>",
                    "<boundaryEvent id='b' attachedToRef='message_heard'><timerEventDefinition/></boundaryEvent>",
                    "<sequenceFlow id='f' sourceRef='nowhere' targetRef='work'/>",
                    "<sequenceFlow id='f' sourceRef='message_heard' targetRef='work'/>",
                    "<sequenceFlow id='f' sourceRef='work' targetRef='message_heard'/>"
                })
        void whatPointsNowhereIsRefused(String element) {
            assertThat(check(element)).hasSize(1);
        }

        @Test
        void eachReasonIsSaidInItsOwnWords() {
            assertSaid("<!DOCTYPE a><a/>", "不得含有 DOCTYPE", "a DOCTYPE and entities are not allowed.");
            assertSaid("<a>".repeat(101) + "</a>".repeat(101), "嵌套超过 100 层", "it is nested more than 100 deep.");
            assertSaid(" ".repeat(ModelSafety.LARGEST + 1), "大于 2 MB", "it is larger than 2 MB.");
            assertSaid("PK", "格式不正确", "it is not well-formed (the parser: \"Content is not allowed in prolog\").");
            assertThat(ModelSafety.check("<a b='ä'/>".getBytes(StandardCharsets.ISO_8859_1)))
                    .singleElement()
                    .satisfies(finding ->
                            assertThat(finding.en()).contains("it holds bytes that are not of its encoding"));
        }

        private void assertSaid(String xml, String zh, String en) {
            Finding finding =
                    ModelSafety.check(xml.getBytes(StandardCharsets.UTF_8)).get(0);
            assertThat(finding.zh()).contains(zh);
            assertThat(finding.en()).endsWith(en);
        }

        private void assertFileRefused(String xml) {
            List<Finding> findings = ModelSafety.check(xml.getBytes(StandardCharsets.UTF_8));
            assertThat(findings).hasSize(1);
            assertThat(findings.get(0).en()).startsWith("The file is not acceptable XML");
            assertThat(findings.get(0).zh()).startsWith("文件不是可以接受的 XML");
        }
    }
}
