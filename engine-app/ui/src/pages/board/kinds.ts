import type { Urgency } from '@/shared/countdown'

/** The four figures of the board: kind in the address, field in the answer, and the shape that goes with it. */
export const kinds = [
  { kind: 'overdue', field: 'overdue', urgency: 'overdue' },
  { kind: 'near', field: 'nearLimit', urgency: 'near' },
  { kind: 'suspended', field: 'suspended', urgency: 'suspended' },
  { kind: 'running', field: 'running', urgency: 'calm' },
] as const satisfies { kind: string; field: string; urgency: Urgency }[]

/** What the list behind the board can be asked for. */
export const listed = [...kinds.map((each) => each.kind), 'today', 'past_cap'] as const
