import type { LocationQuery, LocationQueryRaw } from 'vue-router'

/** What figures can be restricted to, besides their months. */
export const subjects = ['department', 'item', 'ground', 'examiner'] as const
export type Subject = (typeof subjects)[number]
export const groupings = [...subjects, 'month'] as const
export type Grouping = (typeof groupings)[number]
/** The key of the row of what has not ended yet, where figures are put together by month. */
const stillOpen = 'open'

export interface FigureFilters {
  by: Grouping
  /** months, such as 2026-03; the twelve up to now where they are not given */
  from?: string
  to?: string
  open: boolean
  department?: string
  item?: string
  ground?: string
  examiner?: string
  /** the figures that are shown as tables, divided by commas */
  tables?: string
}

const word = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
const month = (value: unknown) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(word(value) ?? '') ? word(value) : undefined)

export function filtersOf(query: LocationQuery): FigureFilters {
  return {
    by: groupings.find((each) => each === query.by) ?? 'department',
    from: month(query.from),
    to: month(query.to),
    open: query.open === 'true',
    department: word(query.department),
    item: word(query.item),
    ground: word(query.ground),
    examiner: word(query.examiner),
    tables: word(query.tables),
  }
}

export function addressOf({ by, open, ...others }: FigureFilters): LocationQueryRaw {
  const entries = Object.entries({
    by: by === 'department' ? undefined : by,
    open: open ? 'true' : undefined,
    ...others,
  })
  return Object.fromEntries(entries.filter(([, value]) => value))
}

/** What every figure can be restricted by. */
export function ofPeriod({ from, to, open, department }: FigureFilters) {
  return { from, to, open: open || undefined, department }
}

/** Where a row leads: to the same figure of that row alone, put together by what is asked next; nowhere from what has no month yet. */
export function within(filters: FigureFilters, key: string): FigureFilters | undefined {
  if (filters.by === 'month') {
    return key === stillOpen ? undefined : { ...filters, by: 'department', from: key, to: key, open: false }
  }
  const next: Record<Subject, Subject> = {
    department: 'item',
    item: 'department',
    ground: 'department',
    examiner: 'item',
  }
  return { ...filters, by: next[filters.by], [filters.by]: key }
}

const tablesOf = (filters: FigureFilters) => (filters.tables ?? '').split(',').filter(Boolean)
export const isTable = (filters: FigureFilters, name: string) => tablesOf(filters).includes(name)

/** The same page with that figure as its picture, or as the table behind it. */
export function shownAs(filters: FigureFilters, name: string, as: 'picture' | 'table'): FigureFilters {
  const others = tablesOf(filters).filter((each) => each !== name)
  const tables = as === 'table' ? [...others, name] : others
  return { ...filters, tables: tables.join(',') || undefined }
}
