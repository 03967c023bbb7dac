import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { DeliveredRow } from '@/api/types'
import type { Urgency } from '@/shared/countdown'

export const shows = ['late', 'open', 'suspended', 'saved'] as const

export interface DeliveredFilters {
  show?: (typeof shows)[number]
  system?: string
  q?: string
}

/** The address remembers the filters: show in it is one of the three questions, each under its own name. */
export function filtersOf(query: LocationQuery): DeliveredFilters {
  return {
    show: shows.find((each) => query[each] === 'true'),
    system: word(query.system),
    q: word(query.q),
  }
}

export function addressOf({ show, system, q }: DeliveredFilters): LocationQueryRaw {
  const entries = Object.entries({ ...(show ? { [show]: 'true' } : {}), system, q })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''))
}

export function urgencyOf(row: DeliveredRow): Urgency {
  if (row.late) return 'overdue'
  return row.clockState === 'SUSPENDED' ? 'suspended' : 'calm'
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
