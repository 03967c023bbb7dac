export interface Measured {
  dueDate?: string | null
  /** working days from today to the due date */
  workingDaysLeft?: number | null
  /** what is left of the limit itself, where the whole clock is known */
  remaining?: number | null
  overdueDays: number
  clockState?: string | null
  provisional?: boolean
  /** since when the clock stands still */
  suspendedOn?: string | null
  /** why it does */
  ground?: string | null
  /** the day on which the whole case is due, if that is nearer */
  nearerCaseDue?: string | null
  /** working days from today to that day, and past it */
  caseDaysLeft?: number | null
  caseOverdueDays?: number
  /** whether that limit is the joint one of several departments */
  joint?: boolean
  /** of the limit; working days unless told */
  unit?: string | null
}

export type Urgency = 'overdue' | 'near' | 'suspended' | 'calm'

export interface Countdown {
  urgency: Urgency
  /** key under countdown.* with its number */
  phrase: string
  n: number
  notes: ('suspended' | 'provisional')[]
}

/** A limit is near when it ends today or on the next working day; the server counts with the same number. */
const nearDays = 1

/**
 * What remains, in words, of the nearer of two limits: a case that is late or near its limit presses, whatever a part of it may
 * still take.
 */
export function countdown(row: Measured, today?: string): Countdown {
  const own = ofOwn(row, today)
  const late = (row.caseOverdueDays ?? 0) > 0 || Boolean(today && row.nearerCaseDue && row.nearerCaseDue < today)
  if (row.nearerCaseDue && late) {
    const n = row.caseOverdueDays ?? 0
    return { ...own, urgency: 'overdue', phrase: `${row.joint ? 'joint' : 'case'}${n > 0 ? 'Overdue' : 'Past'}`, n }
  }
  const near = row.nearerCaseDue && row.caseDaysLeft != null && row.caseDaysLeft <= nearDays
  return near && own.urgency === 'calm' ? { ...own, urgency: 'near' } : own
}

/** Of the limit of the row itself; an overdue case stays overdue while it is suspended. */
function ofOwn(row: Measured, today?: string): Countdown {
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
  // past its date with no working day since: late, by nothing that could be counted yet
  if (row.clockState !== 'STOPPED' && today && row.dueDate && row.dueDate < today) {
    return { urgency: 'overdue', phrase: 'past', n: 0, notes: suspended ? ['suspended', ...notes] : notes }
  }
  if (row.clockState === 'STOPPED') return { urgency: 'calm', phrase: 'stopped', n: 0, notes: [] }
  const left = row.workingDaysLeft
  if (suspended) {
    // whole days of the limit, today's among them if it is a working day: the day of a pause does not count, so the pause gives it back
    const remaining = row.remaining
    const phrase = remaining == null ? 'suspended' : 'suspendedLeft'
    return { urgency: 'suspended', phrase, n: remaining ?? 0, notes }
  }
  if (left == null) return { urgency: 'calm', phrase: row.dueDate ? 'due' : 'none', n: 0, notes }
  if (left <= 0) return { urgency: 'near', phrase: 'today', n: 0, notes }
  return { urgency: left <= nearDays ? 'near' : 'calm', phrase: 'left', n: left, notes }
}
