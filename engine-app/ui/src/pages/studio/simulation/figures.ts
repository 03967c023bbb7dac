import type { SimulationResult } from '@/api/types'
import { percent, whole } from '@/shared/numbers'

export type Calibration = SimulationResult['calibration']
export type Comparison = NonNullable<SimulationResult['comparison']>
export type Compared = Comparison['figures'][number]
export type Interval = Compared['before']

const shares = ['PROMISED_LATE', 'STATUTORY_LATE', 'UNCOUNTED_SHARE']

export const isShare = (figure: string): boolean => shares.includes(figure)

/** A figure as people read it. */
export const said = (figure: string, value: number, language: string): string =>
  isShare(figure) ? percent(value, language) : whole(value, language)

/** With its sign; what rounds to nothing has none. */
export function signed(figure: string, value: number, language: string): string {
  const plain = said(figure, Math.abs(value), language)
  const nothing = said(figure, 0, language)
  if (plain === nothing) return nothing
  return `${value < 0 ? '−' : '+'}${plain}`
}

/** Whether a difference is more than chance. */
export const isCertain = ({ low, high }: Interval): boolean => low > 0 || high < 0

/** Where the scale of a figure ends: a little beyond everything that is drawn on it. */
export function endOf(intervals: Interval[]): number {
  return Math.max(0.02, ...intervals.map((each) => each.high)) * 1.08
}

/** An interval as people write it. */
export const spanOf = (low: string, high: string): string => `[${low}, ${high}]`
