const boxes = { width: 100, height: 80 }

/** A model of tasks in a row that say nothing of themselves yet, as somebody draws first. */
export function plainModel(
  key: string,
  name: string,
  tasks: number,
): { name: string; mimeType: string; buffer: Buffer } {
  const numbers = Array.from({ length: tasks }, (_, n) => n + 1)
  const steps = ['begun', ...numbers.map((n) => `task_${n}`), 'ended']
  const flows = steps.slice(1).map((to, n) => ({ id: `to_${to}`, from: steps[n] ?? '', to }))
  const at = (n: number): number => 190 + n * 160
  const shape = (id: string, x: number, y: number, width: number, height: number): string =>
    `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}" /></bpmndi:BPMNShape>`
  const edge = ({ id }: { id: string }, n: number): string =>
    `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}"><di:waypoint x="${n === 0 ? 136 : at(n - 1) + 100}" y="140" /><di:waypoint x="${at(n)}" y="140" /></bpmndi:BPMNEdge>`
  return {
    name: `${key}.bpmn`,
    mimeType: 'application/xml',
    buffer: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions" targetNamespace="urn:lianban:test">
  <bpmn:process id="${key}" name="${name}" isExecutable="true" camunda:historyTimeToLive="P3650D">
    <bpmn:startEvent id="begun" name="开始" />
    ${numbers.map((n) => `<bpmn:task id="task_${n}" />`).join('\n    ')}
    <bpmn:endEvent id="ended" name="结束" />
    ${flows.map(({ id, from, to }) => `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}" />`).join('\n    ')}
  </bpmn:process>
  <bpmndi:BPMNDiagram id="diagram">
    <bpmndi:BPMNPlane id="plane" bpmnElement="${key}">
      ${shape('begun', 100, 122, 36, 36)}
      ${numbers.map((n) => shape(`task_${n}`, at(n - 1), 100, boxes.width, boxes.height)).join('\n      ')}
      ${shape('ended', at(tasks), 122, 36, 36)}
      ${flows.map(edge).join('\n      ')}
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`),
  }
}
