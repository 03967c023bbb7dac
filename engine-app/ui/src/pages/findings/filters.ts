import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import { findingStates, ruleCodes, severities, type FindingState, type Severity } from '@/shared/finding/severities'

export interface FindingFilters {
  severity?: Severity
  state?: FindingState
  rule?: string
  department?: string
}

/** The address is the only memory of the filters; what it says wrongly does not restrict. */
export function filtersOf(query: LocationQuery): FindingFilters {
  return {
    severity: oneOf(severities, query.severity),
    state: oneOf(findingStates, query.state),
    rule: oneOf(ruleCodes, query.rule),
    department: word(query.department),
  }
}

export function addressOf(filters: FindingFilters): LocationQueryRaw {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined && value !== ''))
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((each) => each === value)
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
