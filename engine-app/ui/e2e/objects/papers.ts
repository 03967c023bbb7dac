/** The smallest document that the upload takes. */
export const pdf = {
  name: '情况说明.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
}

const columns =
  'case:channel,case:concept:name,case:deadline,case:department,case:enddate,case:enddate_planned,case:group,' +
  'case:responsible,case:startdate,concept:instance,concept:name,lifecycle:transition,org:group,org:resource,time:timestamp'

const line = (id: string, instance: string, at: string): string =>
  `Desk,${id},2011-12-06 13:41:31.788000+01:00,General,,2011-12-06 13:41:31.788000+01:00,Group 2,R1,` +
  `2011-10-11 13:42:22.688000+02:00,${instance},Confirmation of receipt,complete,Group 1,R1,${at}`

/** A log of two cases in the words of the mapping wabo-receipt; its third line has a time that is none. */
export const log = {
  name: 'two-cases.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      columns,
      line('case-1', 'task-1', '2011-10-11 13:45:40.276000+02:00'),
      line('case-1', 'task-2', 'yesterday'),
      line('case-2', 'task-3', '2011-10-12 08:26:25.398000+02:00'),
    ].join('\n'),
  ),
}

/** As Camunda Modeler writes it, with its own attributes, and with words of a house that lianban does not know. */
export const modelerFile = {
  name: 'acme.bpmn',
  mimeType: 'application/xml',
  buffer: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:modeler="http://camunda.org/schema/modeler/1.0" xmlns:acme="urn:acme:risk" id="Definitions_1" targetNamespace="http://bpmn.io/schema/bpmn" exporter="Camunda Modeler" exporterVersion="5.30.0" modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0">
  <bpmn:process id="acme_risk" name="风险评估" isExecutable="true" camunda:historyTimeToLive="P3650D">
    <bpmn:extensionElements>
      <acme:risk level="7"><acme:reason>仓库</acme:reason></acme:risk>
    </bpmn:extensionElements>
    <bpmn:startEvent id="begun" name="开始">
      <bpmn:outgoing>to_task</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:sequenceFlow id="to_task" sourceRef="begun" targetRef="known_task" />
    <bpmn:userTask id="known_task" name="评估" acme:owner="K7">
      <bpmn:incoming>to_task</bpmn:incoming>
      <bpmn:outgoing>to_end</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:endEvent id="ended" name="结束">
      <bpmn:incoming>to_end</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:sequenceFlow id="to_end" sourceRef="known_task" targetRef="ended" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="BPMNDiagram_1">
    <bpmndi:BPMNPlane id="BPMNPlane_1" bpmnElement="acme_risk">
      <bpmndi:BPMNShape id="begun_di" bpmnElement="begun">
        <dc:Bounds x="179" y="99" width="36" height="36" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="known_task_di" bpmnElement="known_task">
        <dc:Bounds x="270" y="77" width="100" height="80" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNShape id="ended_di" bpmnElement="ended">
        <dc:Bounds x="432" y="99" width="36" height="36" />
      </bpmndi:BPMNShape>
      <bpmndi:BPMNEdge id="to_task_di" bpmnElement="to_task">
        <di:waypoint x="215" y="117" />
        <di:waypoint x="270" y="117" />
      </bpmndi:BPMNEdge>
      <bpmndi:BPMNEdge id="to_end_di" bpmnElement="to_end">
        <di:waypoint x="370" y="117" />
        <di:waypoint x="432" y="117" />
      </bpmndi:BPMNEdge>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`),
}
