import type { LocationQuery, LocationQueryRaw } from 'vue-router'

export interface FindingFilters {
  severity?: string
  state?: string
  rule?: string
  department?: string
  /** what is to follow: for the reader to decide, or due soon */
  step?: string
}

/** The address is the only memory of the filters; what it says wrongly is for the server to refuse, not to be passed over. */
export function filtersOf(query: LocationQuery): FindingFilters {
  return {
    severity: word(query.severity),
    state: word(query.state),
    rule: word(query.rule),
    department: word(query.department),
    step: word(query.step),
  }
}

export function addressOf(filters: FindingFilters): LocationQueryRaw {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined && value !== ''))
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
