import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { DeliveredRow } from '@/api/types'
import type { Urgency } from '@/shared/countdown'

/** What is asked of the server for each. */
export const shows = {
  overdue: { open: 'true', late: 'true' },
  endedLate: { closed: 'true', late: 'true' },
  open: { open: 'true' },
  suspended: { suspended: 'true' },
  saved: { saved: 'true' },
} as const
export type Show = keyof typeof shows
const names = Object.keys(shows) as Show[]

export interface DeliveredFilters {
  show?: Show
  system?: string
  q?: string
}

/** The address remembers the filters: show in it is one of the questions, as the server is asked it. */
export function filtersOf(query: LocationQuery): DeliveredFilters {
  return {
    show: names.find((each) => Object.keys(shows[each]).every((name) => query[name] === 'true')),
    system: word(query.system),
    q: word(query.q),
  }
}

export function addressOf({ show, system, q }: DeliveredFilters): LocationQueryRaw {
  const entries = Object.entries({ ...(show && shows[show]), system, q })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''))
}

export function urgencyOf(row: DeliveredRow): Urgency {
  if (row.late) return 'overdue'
  return row.clockState === 'SUSPENDED' ? 'suspended' : 'calm'
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
