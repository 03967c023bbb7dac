import type { LocationQuery, LocationQueryRaw } from 'vue-router'

export const scopes = ['own', 'department', 'substituted', 'followed', 'done'] as const
export const urgencies = ['overdue', 'near', 'suspended'] as const
export const sorts = ['due', 'left', 'risk'] as const
export const clocks = ['running', 'suspended', 'provisional', 'unlimited'] as const

export interface TaskFilters {
  scope: (typeof scopes)[number]
  sort: (typeof sorts)[number]
  filter?: (typeof urgencies)[number]
  element?: string
  service?: string
  item?: string
  department?: string
  clock?: (typeof clocks)[number]
  applicant?: string
  dueFrom?: string
  dueTo?: string
  unread?: 'true'
  q?: string
}

const usual: Partial<TaskFilters> = { scope: 'own', sort: 'due' }

/** What is seldom needed stands behind a button, unless it is in use. */
export const seldom = ['item', 'department', 'clock', 'applicant', 'dueFrom', 'dueTo'] as const

/** The address is the only memory of the filters; what it does not say, or says wrongly, is the default. */
export function filtersOf(query: LocationQuery): TaskFilters {
  const from = day(query.dueFrom)
  const to = day(query.dueTo)
  return {
    scope: oneOf(scopes, query.scope) ?? 'own',
    sort: oneOf(sorts, query.sort) ?? 'due',
    filter: oneOf(urgencies, query.filter),
    element: word(query.element),
    service: word(query.service),
    item: word(query.item),
    department: word(query.department),
    clock: oneOf(clocks, query.clock),
    applicant: word(query.applicant),
    dueFrom: from,
    dueTo: from && to && to < from ? undefined : to,
    unread: query.unread === 'true' ? 'true' : undefined,
    q: word(query.q),
  }
}

export function addressOf(filters: Partial<TaskFilters>): LocationQueryRaw {
  const entries = Object.entries(filters).filter(
    ([name, value]) => value !== undefined && value !== null && value !== '' && usual[name as 'scope'] !== value,
  )
  return Object.fromEntries(entries)
}

/** Whether anything is left out of the scope. */
export function isFiltered(filters: TaskFilters): boolean {
  return Object.keys(addressOf({ ...filters, scope: 'own', sort: 'due' })).length > 0
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T | undefined {
  return known.find((each) => each === value)
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** As the server keeps them under a name. */
export function questionOf(filters: TaskFilters) {
  return { ...addressOf(filters), scope: filters.scope, unread: filters.unread === 'true' || undefined }
}
