import { describe, expect, it } from 'vitest'
import { outlineOf } from '@/pages/case/diagram/outline'

describe('the outline of a diagram', () => {
  const shape = (id: string, type: string, x: number, y = 0, name?: string) => ({
    id,
    type,
    x,
    y,
    businessObject: { name },
  })
  const waiting = { element: 'examine', department: 'FIRE', since: '2026-03-06T01:00:00Z', days: 5 }
  const process = { key: 'p', name: 'p', xml: '', active: ['examine'], done: ['start'], waiting: [waiting] }

  it('lists steps in reading order with their state, and neither gateways, flows nor labels', () => {
    const shapes = [
      shape('decide', 'bpmn:UserTask', 300, 0, 'Decide'),
      shape('way', 'bpmn:ExclusiveGateway', 200),
      shape('examine', 'bpmn:UserTask', 100, 0, 'Examine'),
      { ...shape('examine_label', 'bpmn:UserTask', 100), labelTarget: {} },
      shape('start', 'bpmn:StartEvent', 0),
    ]
    expect(outlineOf(shapes, process)).toEqual([
      { id: 'start', name: 'start', state: 'done', waiting: [] },
      { id: 'examine', name: 'Examine', state: 'active', waiting: [waiting] },
      { id: 'decide', name: 'Decide', state: 'ahead', waiting: [] },
    ])
  })
})
