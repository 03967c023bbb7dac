import type { Diagram } from '@/api/types'

export interface Step {
  id: string
  name: string
  state: 'active' | 'done' | 'ahead'
  /** who has it, and since when */
  waiting: Diagram['processes'][number]['waiting']
}

interface Shape {
  id: string
  type: string
  x: number
  y: number
  businessObject?: { name?: string }
  labelTarget?: unknown
}

const told = /Task$|CallActivity$|EndEvent$|StartEvent$/

/** The diagram as a list, in reading order: what a keyboard or a screen reader walks through instead. */
export function outlineOf(shapes: Shape[], process: Diagram['processes'][number]): Step[] {
  const active = new Set(process.active)
  const done = new Set(process.done)
  return shapes
    .filter((shape) => told.test(shape.type) && !shape.labelTarget)
    .sort((a, b) => a.x - b.x || a.y - b.y)
    .map(({ id, businessObject }) => ({
      id,
      name: businessObject?.name || id,
      waiting: process.waiting.filter((each) => each.element === id),
      state: active.has(id) ? 'active' : done.has(id) ? 'done' : 'ahead',
    }))
}
