package org.lianban.processes;

import java.nio.charset.StandardCharsets;

/** Small models for tests of what is refused: a process {@code test} around the given elements. */
public final class Models {
    private Models() {}

    /** Start, a declared user task {@code work}, end, and whatever else is given. */
    public static byte[] around(String elements) {
        return definitions("""
                <process id="test" isExecutable="true" camunda:historyTimeToLive="P30D">
                  <startEvent id="begun"/>
                  <sequenceFlow id="begun_to_work" sourceRef="begun" targetRef="work"/>
                  <userTask id="work" name="办理">
                    <extensionElements>
                      <camunda:properties>
                        <camunda:property name="lianban:clock" value="counted"/>
                        <camunda:property name="lianban:limit" value="examination"/>
                        <camunda:property name="lianban:department" value="BRANCH"/>
                        <camunda:property name="lianban:role" value="APPROVER"/>
                        <camunda:property name="lianban:name_en" value="Work"/>
                      </camunda:properties>
                    </extensionElements>
                  </userTask>
                  <sequenceFlow id="work_to_ended" sourceRef="work" targetRef="ended"/>
                  <endEvent id="ended"/>
                %s
                </process>
                """.formatted(elements));
    }

    public static byte[] definitions(String content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:activiti="http://activiti.org/bpmn" xmlns:odd="urn:odd" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    id="definitions_test" targetNamespace="urn:test">
                  <message id="message_heard" name="heard"/>
                %s
                </definitions>
                """.formatted(content).getBytes(StandardCharsets.UTF_8);
    }
}
