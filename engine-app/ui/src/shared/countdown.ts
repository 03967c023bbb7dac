import type { ClockState } from '@/api/types'

export interface Measured {
  dueDate?: string | null
  workingDaysLeft?: number | null
  overdueDays: number
  clockState?: ClockState | null
  provisional: boolean
  flags?: string[]
}

export type Urgency = 'overdue' | 'near' | 'suspended' | 'calm'

export interface Countdown {
  urgency: Urgency
  /** key under countdown.* with its number */
  phrase: string
  n: number
  notes: ('suspended' | 'provisional')[]
}

/** Below this many working days a limit is near, unless the server has marked it so already. */
const nearDays = 2

/** What remains, in words; an overdue case stays overdue while it is suspended. */
export function countdown(row: Measured): Countdown {
  const suspended = row.clockState === 'SUSPENDED'
  const notes: Countdown['notes'] = row.provisional ? ['provisional'] : []
  if (row.overdueDays > 0) {
    return {
      urgency: 'overdue',
      phrase: 'overdue',
      n: row.overdueDays,
      notes: suspended ? ['suspended', ...notes] : notes,
    }
  }
  if (row.clockState === 'STOPPED') return { urgency: 'calm', phrase: 'stopped', n: 0, notes: [] }
  const left = row.workingDaysLeft
  if (suspended)
    return { urgency: 'suspended', phrase: left == null ? 'suspended' : 'suspendedLeft', n: left ?? 0, notes }
  if (left == null) return { urgency: 'calm', phrase: row.dueDate ? 'due' : 'none', n: 0, notes }
  if (left <= 0) return { urgency: 'near', phrase: 'today', n: 0, notes }
  const near = left <= nearDays || (row.flags?.includes('NEAR') ?? false)
  return { urgency: near ? 'near' : 'calm', phrase: 'left', n: left, notes }
}
