import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { Discovery } from '@/api/types'

export type Drawing = NonNullable<Discovery['discovered']>
export type DrawnStage = Drawing['stages'][number]
export type Comparison = NonNullable<Discovery['model']>
export type ModelFlow = Comparison['processes'][number]
export type ModelStage = ModelFlow['stages'][number]
export type Differing = Comparison['deviations'][number]

/** What stands on the drawing: how often, or how long. */
export const measures = ['often', 'long'] as const
export type Measure = (typeof measures)[number]

/** What the page shows, all of it in the address. */
export interface DiscoveryFilters {
  system?: string
  service?: string
  from?: string
  to?: string
  department?: string
  open: boolean
  /** whose drafted models the cases are compared with; those in force without */
  change?: string
  /** from 0 to 1 */
  noise: number
  by: Measure
  /** the process of the model that is drawn */
  process?: string
  /** the chosen stage, as {@link keyOf} writes it */
  stage?: string
  deviation?: string
}

const word = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
const month = (value: unknown) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(word(value) ?? '') ? word(value) : undefined)

function share(value: unknown): number {
  const told = Number(word(value) ?? 0)
  return told >= 0 && told <= 1 ? told : 0
}

export function filtersOf(query: LocationQuery): DiscoveryFilters {
  return {
    system: word(query.system),
    service: word(query.service),
    from: month(query.from),
    to: month(query.to),
    department: word(query.department),
    open: query.open === 'true',
    change: word(query.change),
    noise: share(query.noise),
    by: measures.find((each) => each === query.by) ?? 'often',
    process: word(query.process),
    stage: word(query.stage),
    deviation: word(query.deviation),
  }
}

export function addressOf({ open, noise, by, ...others }: DiscoveryFilters): LocationQueryRaw {
  const all = {
    ...others,
    open: open ? 'true' : undefined,
    noise: noise > 0 ? String(noise) : undefined,
    by: by === 'long' ? by : undefined,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value))
}

/** Which cases are asked about. */
export function casesOf({ system, service, from, to, department, open, change }: DiscoveryFilters) {
  const own = { service: system ? undefined : service, change: system ? undefined : change }
  return { system, ...own, from, to, department, open: open || undefined }
}

/** Stands for a deviation where the cases are asked for that could not be compared. */
export const notCompared = 'NOT_COMPARED'

/** The same stage in the discovered flow, in the model and in a deviation. */
export const keyOf = (stage: { process: string; stage: string }) => `${stage.process}/${stage.stage}`

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** A time of the clock on the wall in the unit in which people think of it. */
export function spanOf(seconds: number): { unit: 'minutes' | 'hours' | 'days'; n: number } {
  if (seconds >= day) return { unit: 'days', n: Math.round((seconds / day) * 10) / 10 }
  if (seconds >= hour) return { unit: 'hours', n: Math.round((seconds / hour) * 10) / 10 }
  return { unit: 'minutes', n: Math.round(seconds / minute) }
}

/** One of five, so that what is twice as much is seen to be more and what is rare is still there. */
export function weightOf(value: number, most: number): 1 | 2 | 3 | 4 | 5 {
  if (most <= 0 || value <= 0) return 1
  return (1 + Math.min(4, Math.floor((4 * value) / most + 0.001))) as 1 | 2 | 3 | 4 | 5
}

/** Where the label of a line stands: in the middle of its longest stretch. */
export function middleOf(points: { x: number; y: number }[]): { x: number; y: number } {
  let best = { x: points[0]?.x ?? 0, y: points[0]?.y ?? 0 }
  let longest = -1
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y)
    if (length > longest) {
      longest = length
      best = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    }
  })
  return best
}
