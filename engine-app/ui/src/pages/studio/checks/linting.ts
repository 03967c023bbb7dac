import { BpmnModdle } from 'bpmn-moddle'
import camunda from 'camunda-bpmn-moddle/resources/camunda.json'
import { lint, type Linted } from '@/shared/lint/lint'
import { factories } from '@/shared/lint/rules'

const moddle = new BpmnModdle({ camunda })

/** What bpmnlint finds in a model as it stands on the desk; nothing in what is no BPMN. */
export async function linted(xml: string): Promise<Linted[]> {
  try {
    return await lint((await moddle.fromXML(xml)).rootElement)
  } catch {
    return []
  }
}

/** Whether a rule is one of bpmnlint's. */
export const isOfTheDrawing = (rule: string): boolean => rule in factories
