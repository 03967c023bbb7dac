import type { SimulationForm } from '@/api/types'

export interface LimitRow {
  service: string
  promised: string
  statutory: string
}

export interface PeopleRow {
  /** department and role, with a slash between */
  post: string
  people: string
}

export interface WeightRow {
  service: string
  weight: string
}

/** What somebody has chosen so far; numbers as they were typed. */
export interface Chosen {
  /** code of a system that delivers cases; empty for the cases of lianban */
  system: string
  from: string
  to: string
  invented: boolean
  change: string
  removed: string[]
  /** first and second stage, with a slash between */
  parallel: string[]
  limits: LimitRow[]
  staffing: PeopleRow[]
  arrivals: string
  /** invented cases on a working day */
  perDay: string
  mix: WeightRow[]
  /** the day whose catalogue is tried */
  catalogueOn: string
  runs: string
}

export function nothingChosen(): Chosen {
  return {
    system: '',
    from: '',
    to: '',
    invented: false,
    change: '',
    removed: [],
    parallel: [],
    limits: [],
    staffing: [],
    arrivals: '100',
    perDay: '',
    mix: [],
    catalogueOn: '',
    runs: '20',
  }
}

const number = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed))
/** What is no number goes to the server as none: it says so at the field. */
const count = (typed: string): number => Number(typed) || 0
const two = (joined: string): [string, string] => {
  const at = joined.indexOf('/')
  return [joined.slice(0, at), joined.slice(at + 1)]
}

const limitIsEmpty = (row: LimitRow) => !row.service && !row.promised.trim() && !row.statutory.trim()
const postIsEmpty = (row: PeopleRow) => !row.post && !row.people.trim()
/** as it is added */
const shareIsEmpty = (row: WeightRow) => !row.service && ['', '1'].includes(row.weight.trim())

/** Without the rows in which nothing was chosen, so that the server counts the others as the page does. */
export function withoutEmptyRows(chosen: Chosen): Chosen {
  return {
    ...chosen,
    limits: chosen.limits.filter((row) => !limitIsEmpty(row)),
    staffing: chosen.staffing.filter((row) => !postIsEmpty(row)),
    mix: chosen.mix.filter((row) => !shareIsEmpty(row)),
  }
}

export type Missing = 'service' | 'days' | 'post' | 'number' | 'weight'

/** What is missing in rows that are filled in only in part, by the field as the server names it. */
export function halfFilled(chosen: Chosen): Record<string, Missing> {
  const missing: [boolean, string, Missing][] = [
    ...chosen.limits.flatMap((row, n): [boolean, string, Missing][] => [
      [!row.service, `limits[${n}].service`, 'service'],
      [!row.promised.trim() && !row.statutory.trim(), `limits[${n}].promised`, 'days'],
    ]),
    ...chosen.staffing.flatMap((row, n): [boolean, string, Missing][] => [
      [!row.post, `staffing[${n}].department`, 'post'],
      [!row.people.trim(), `staffing[${n}].people`, 'number'],
    ]),
    ...(chosen.invented ? chosen.mix : []).flatMap((row, n): [boolean, string, Missing][] => [
      [!row.service, `mix[${n}].service`, 'service'],
      [!row.weight.trim(), `mix[${n}].weight`, 'weight'],
    ]),
  ]
  return Object.fromEntries(missing.filter(([is]) => is).map(([, field, what]) => [field, what]))
}

/** What a field holds, that of its row together, and of the two ends of the time: what is said of it holds as long as this does. */
export function heldBy(chosen: Chosen, field: string): string {
  const [, name = '', row] = /^(\w+)(?:\[(\d+)\])?/.exec(field) ?? []
  if (name === 'from' || name === 'to') return `${chosen.from}/${chosen.to}`
  const value: unknown = chosen[name as keyof Chosen]
  return JSON.stringify(row && Array.isArray(value) ? value[Number(row)] : value) ?? ''
}

/** Where the page shows what is wrong; what is said of anything else a notice has to tell. */
const shown =
  /^(system|from|to|change|removed.*|parallel.*|catalogueOn|arrivals|perDay|runs|limits\[\d+\]\.\w+|mix\[\d+\]\.\w+|staffing\[\d+\]\.(department|people))$/
export const isShown = (field: string): boolean => shown.test(field)

/** The question as the server takes it. */
export function wanted(chosen: Chosen): SimulationForm {
  return {
    system: chosen.system || null,
    from: chosen.from,
    to: chosen.to,
    change: chosen.change || null,
    removed: chosen.removed,
    parallel: chosen.parallel.map((pair) => {
      const [first, second] = two(pair)
      return { first, second }
    }),
    limits: chosen.limits.map((row) => ({
      service: row.service,
      promised: number(row.promised),
      statutory: number(row.statutory),
    })),
    staffing: chosen.staffing.map((row) => {
      const [department, role] = two(row.post)
      return { department, role, people: count(row.people) }
    }),
    arrivals: count(chosen.arrivals),
    invented: chosen.invented,
    perDay: chosen.invented && chosen.perDay.trim() ? count(chosen.perDay) : null,
    mix: chosen.invented ? chosen.mix.map((row) => ({ service: row.service, weight: count(row.weight) })) : [],
    catalogueOn: chosen.catalogueOn || null,
    runs: count(chosen.runs),
  } as SimulationForm
}
