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

/** What somebody has chosen so far; numbers as they were typed. */
export interface Chosen {
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
  runs: string
}

export function nothingChosen(): Chosen {
  return {
    from: '',
    to: '',
    invented: false,
    change: '',
    removed: [],
    parallel: [],
    limits: [],
    staffing: [],
    arrivals: '100',
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

/** The question as the server takes it: rows that say nothing are left out. */
export function wanted(chosen: Chosen): SimulationForm {
  return {
    from: chosen.from,
    to: chosen.to,
    change: chosen.change || null,
    removed: chosen.removed,
    parallel: chosen.parallel.map((pair) => {
      const [first, second] = two(pair)
      return { first, second }
    }),
    limits: chosen.limits
      .filter((row) => row.service && (row.promised.trim() || row.statutory.trim()))
      .map((row) => ({ service: row.service, promised: number(row.promised), statutory: number(row.statutory) })),
    staffing: chosen.staffing
      .filter((row) => row.post)
      .map((row) => {
        const [department, role] = two(row.post)
        return { department, role, people: count(row.people) }
      }),
    arrivals: count(chosen.arrivals),
    invented: chosen.invented,
    runs: count(chosen.runs),
  } as SimulationForm
}
