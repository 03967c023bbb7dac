package org.lianban.app.migration;

import org.lianban.app.engine.release.Sets;
import org.lianban.processes.AcceptanceProcess;
import org.lianban.processes.ApprovalCaseProcess;
import org.lianban.processes.DecisionAndDeliveryProcess;
import org.lianban.processes.ItemExaminationProcess;
import org.lianban.processes.JointApprovalProcess;
import org.lianban.processes.checking.ModelFile;

/** Models to which cases are migrated. */
final class TargetModels {

    static final String SECOND_LOOK = "second_look";
    static final String SECOND_READING = "second_reading";

    private TargetModels() {}

    /** After the opinion somebody of the department looks again. */
    static ModelFile withSecondLook() {
        return examination(SECOND_LOOK);
    }

    /** The same, but the added stage has another id. */
    static ModelFile withSecondReading() {
        return examination(SECOND_READING);
    }

    private static ModelFile examination(String added) {
        return Sets.changed(ItemExaminationProcess.KEY, xml -> xml.replace(
                        "sourceRef=\"examine\" targetRef=\"opinion_given\" />", """
                        sourceRef="examine" targetRef="%1$s" />
                            <bpmn:sequenceFlow id="%1$s_to_opinion_given" sourceRef="%1$s" targetRef="opinion_given" />""".formatted(added))
                .replace(
                        "<bpmn:incoming>examine_to_opinion_given</bpmn:incoming>",
                        "<bpmn:incoming>%s_to_opinion_given</bpmn:incoming>".formatted(added))
                .replace("<bpmn:endEvent id=\"opinion_given\"", """
                        <bpmn:userTask id="%1$s" name="复核">
                          <bpmn:extensionElements>
                            <camunda:properties>
                              <camunda:property name="lianban:clock" value="counted" />
                              <camunda:property name="lianban:limit" value="consultation" />
                              <camunda:property name="lianban:department" value="BRANCH" />
                              <camunda:property name="lianban:role" value="APPROVER" />
                              <camunda:property name="lianban:name_en" value="Second look" />
                            </camunda:properties>
                          </bpmn:extensionElements>
                          <bpmn:incoming>examine_to_opinion_given</bpmn:incoming>
                          <bpmn:outgoing>%1$s_to_opinion_given</bpmn:outgoing>
                        </bpmn:userTask>
                        <bpmn:endEvent id="opinion_given\"""".formatted(added)));
    }

    /** The call of the joint approval's branches, of the acceptance and of an extension have other ids. */
    static ModelFile renamedBranches() {
        return Sets.changed(
                JointApprovalProcess.KEY, xml -> xml.replace("\"examine_items\"", "\"examine_in_parallel\""));
    }

    static ModelFile renamedCalls() {
        return Sets.changed(ApprovalCaseProcess.KEY, xml -> xml.replace(
                        "<bpmn:callActivity id=\"acceptance\"", "<bpmn:callActivity id=\"accepting\"")
                .replace("sourceRef=\"acceptance\"", "sourceRef=\"accepting\"")
                .replace("targetRef=\"acceptance\"", "targetRef=\"accepting\"")
                .replace("bpmnElement=\"acceptance\"", "bpmnElement=\"accepting\""));
    }

    static ModelFile renamedTimer() {
        return Sets.changed(
                AcceptanceProcess.KEY, xml -> xml.replace("\"acceptance_expired\"", "\"acceptance_overdue\"")
                        .replace("\"corrections_expired\"", "\"corrections_overdue\""));
    }

    /** Somebody else decides, within another limit. */
    static ModelFile otherDecision() {
        return Sets.changed(
                DecisionAndDeliveryProcess.KEY,
                xml -> xml.replace(
                        "name=\"lianban:limit\" value=\"decision\"", "name=\"lianban:limit\" value=\"issue\""));
    }

    /** A stage gets something that hangs on it: to the engine another sort of element. */
    static ModelFile decisionWithReminder() {
        return Sets.changed(
                DecisionAndDeliveryProcess.KEY, xml -> xml.replace("<bpmn:userTask id=\"issue_certificate\"", """
                        <bpmn:boundaryEvent id="decision_slow" cancelActivity="false" attachedToRef="decide">
                          <bpmn:outgoing>decision_slow_to_noticed</bpmn:outgoing>
                          <bpmn:timerEventDefinition id="timer_decision_slow">
                            <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P300D</bpmn:timeDuration>
                          </bpmn:timerEventDefinition>
                        </bpmn:boundaryEvent>
                        <bpmn:endEvent id="noticed"><bpmn:incoming>decision_slow_to_noticed</bpmn:incoming></bpmn:endEvent>
                        <bpmn:sequenceFlow id="decision_slow_to_noticed" sourceRef="decision_slow" targetRef="noticed" />
                        <bpmn:userTask id="issue_certificate\""""));
    }
}
