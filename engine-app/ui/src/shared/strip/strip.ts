import type { ClockDays } from '@/api/types'
import { daysBetween, plusDays, weekday } from '@/shared/dates'

export type CellKind = 'START' | 'COUNTED' | 'UNCOUNTED' | 'NON_WORKING' | 'AHEAD'

export interface Cell {
  date: string
  kind: CellKind
  /** the how-manieth counted day it is */
  ordinal?: number
  ground?: string
  why?: ClockDays['days'][number]['why']
  due: boolean
  today: boolean
}

export interface Week {
  monday: string
  /** the month that begins in this week, if one does, or the strip's first */
  month?: number
  cells: (Cell | null)[]
}

/** The days of a clock as weeks from Monday to Sunday: what was read, then what lies ahead up to the due date. */
export function weeksOf({ clock, days }: ClockDays, today: string): Week[] {
  const cells = cellsOf({ clock, days }, today)
  const first = cells[0]
  const last = cells.at(-1)
  if (!first || !last) return []
  const byDate = new Map(cells.map((cell) => [cell.date, cell]))
  const monday = plusDays(first.date, -weekday(first.date))
  const count = Math.floor(daysBetween(monday, last.date) / 7) + 1
  const weeks = Array.from({ length: count }, (_, index) => weekOf(plusDays(monday, 7 * index), byDate, index === 0))
  const [week, next] = weeks
  // two names side by side would run into one another; the one that begins is the one that counts
  if (week && next?.month) delete week.month
  return weeks
}

function cellsOf({ clock, days }: Pick<ClockDays, 'clock' | 'days'>, today: string): Cell[] {
  const marks = (date: string) => ({ date, due: date === clock.dueDate, today: date === today })
  const cells: Cell[] = [{ ...marks(clock.startedOn), kind: 'START' }]
  let ordinal = 0
  for (const day of days) {
    if (day.date === clock.startedOn) continue
    if (day.class === 'COUNTED') ordinal++
    cells.push({
      ...marks(day.date),
      kind: day.class,
      ordinal: day.class === 'COUNTED' ? ordinal : undefined,
      ground: day.ground ?? undefined,
      why: day.why,
    })
  }
  const last = cells.at(-1)?.date ?? clock.startedOn
  const ahead = clock.state !== 'STOPPED' && clock.dueDate ? daysBetween(last, clock.dueDate) : 0
  for (let n = 1; n <= ahead; n++) cells.push({ ...marks(plusDays(last, n)), kind: 'AHEAD' })
  return cells
}

function weekOf(monday: string, cells: Map<string, Cell>, first: boolean): Week {
  const dates = Array.from({ length: 7 }, (_, day) => plusDays(monday, day))
  const begins = dates.find((date) => date.endsWith('-01'))
  const month = begins ?? (first ? dates[6] : undefined)
  return {
    monday,
    month: month ? Number(month.slice(5, 7)) : undefined,
    cells: dates.map((date) => cells.get(date) ?? null),
  }
}

/** Where an arrow key leads from a date; days outside the strip are passed over. */
export function neighbour(weeks: Week[], from: string, key: string): string | undefined {
  const steps: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -7, ArrowRight: 7 }
  const dates = weeks.flatMap((week) => week.cells.flatMap((cell) => (cell ? [cell.date] : [])))
  if (key === 'Home') return dates[0]
  if (key === 'End') return dates.at(-1)
  const step = steps[key]
  if (step === undefined) return undefined
  const wanted = plusDays(from, step)
  return dates.includes(wanted) ? wanted : undefined
}
