import type { Urgency } from '@/shared/countdown'

/** The four questions of the board: kind in the address, field in the answer, and the shape that goes with it. */
export const kinds = [
  { kind: 'overdue', field: 'overdue', urgency: 'overdue' },
  { kind: 'near', field: 'nearLimit', urgency: 'near' },
  { kind: 'suspended', field: 'suspended', urgency: 'suspended' },
  { kind: 'running', field: 'running', urgency: 'calm' },
] as const satisfies { kind: string; field: string; urgency: Urgency }[]
