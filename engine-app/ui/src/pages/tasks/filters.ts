import type { LocationQuery, LocationQueryRaw } from 'vue-router'

export const scopes = ['own', 'department', 'done'] as const
export const urgencies = ['overdue', 'near', 'suspended'] as const

export interface TaskFilters {
  scope: (typeof scopes)[number]
  filter?: (typeof urgencies)[number]
  element?: string
  service?: string
  q?: string
}

/** The address is the only memory of the filters; what it does not say, or says wrongly, is the default. */
export function filtersOf(query: LocationQuery): TaskFilters {
  return {
    scope: oneOf(scopes, query.scope) ?? 'own',
    filter: oneOf(urgencies, query.filter),
    element: word(query.element),
    service: word(query.service),
    q: word(query.q),
  }
}

export function addressOf(filters: TaskFilters): LocationQueryRaw {
  const entries = Object.entries(filters).filter(
    ([name, value]) => value !== undefined && value !== '' && !(name === 'scope' && value === 'own'),
  )
  return Object.fromEntries(entries)
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((each) => each === value)
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}
