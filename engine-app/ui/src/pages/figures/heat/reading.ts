import type { LocationQuery, LocationQueryRaw } from 'vue-router'
import type { StageHeat } from '@/api/types'
import { addressOf, filtersOf, type FigureFilters } from '../filters'

export type Flow = StageHeat['flows'][number]
export type Stage = Flow['stages'][number]
export const measures = ['counted', 'uncounted'] as const
export const quantiles = ['median', 'p95'] as const
/** How much of its limit a stage takes; free is what has none. */
export const bands = ['none', 'half', 'limit', 'over', 'free'] as const
export type Band = (typeof bands)[number]

/** What the map shows, all of it in the address. */
export interface HeatFilters extends FigureFilters {
  service?: string
  days: (typeof measures)[number]
  at: (typeof quantiles)[number]
  flow?: string
  stage?: string
}

const word = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

export function heatFiltersOf(query: LocationQuery): HeatFilters {
  return {
    ...filtersOf(query),
    service: word(query.service),
    days: measures.find((each) => each === query.days) ?? 'counted',
    at: quantiles.find((each) => each === query.at) ?? 'median',
    flow: word(query.flow),
    stage: word(query.stage),
  }
}

/** The address of the map; it keeps the months, the department and whether open cases count. */
export function heatAddress(filters: Partial<HeatFilters>): LocationQueryRaw {
  const { service, days, at, flow, stage, from, to, open, department } = filters
  const kept = addressOf({ by: 'department', open: open ?? false, from, to, department })
  const own = {
    service,
    days: days === 'uncounted' ? days : undefined,
    at: at === 'p95' ? at : undefined,
    flow,
    stage,
  }
  return { ...kept, ...Object.fromEntries(Object.entries(own).filter(([, value]) => value)) }
}

export const keyOf = (flow: Pick<Flow, 'process' | 'item'>) => [flow.process, flow.item].filter(Boolean).join('/')

export const daysOf = (stage: Stage, { days, at }: Pick<HeatFilters, 'days' | 'at'>) => stage[days][at]

const beyondThem = { median: 0.5, p95: 0.05 }

/** Limits may differ from case to case: over is where so many had more days than their own limit as the figure leaves out. */
export function bandOf(stage: Stage, { days, at }: Pick<HeatFilters, 'days' | 'at'>): Band {
  const figure = stage[days][at]
  if (figure === 0) return 'none'
  if (!stage.limit) return 'free'
  if (stage[days].beyond > beyondThem[at] * stage.times) return 'over'
  return figure > stage.limit / 2 ? 'limit' : 'half'
}

/** The part of the flow in which most of a limit is taken: where one looks first. */
export function hottest(flows: Flow[], filters: Pick<HeatFilters, 'days' | 'at'>): Flow | undefined {
  const heat = (flow: Flow) =>
    Math.max(
      0,
      ...flow.stages.map(
        (stage) =>
          (stage.limit ? daysOf(stage, filters) / stage.limit : 0) + (bandOf(stage, filters) === 'over' ? 100 : 0),
      ),
    )
  return flows.reduce<Flow | undefined>((best, flow) => (!best || heat(flow) > heat(best) ? flow : best), undefined)
}
