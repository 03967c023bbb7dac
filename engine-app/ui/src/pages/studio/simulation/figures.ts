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

/** How far two figures lie apart: of shares in points of a hundred, which are no per cent of anything. */
export const apart = (figure: string, value: number, language: string): string =>
  whole(isShare(figure) ? 100 * value : value, language)

/** With its sign; what rounds to nothing has none. */
export function signed(figure: string, value: number, language: string): string {
  const plain = apart(figure, Math.abs(value), language)
  const nothing = apart(figure, 0, language)
  if (plain === nothing) return nothing
  return `${value < 0 ? '−' : '+'}${plain}`
}

/** More than chance. */
const isCertain = ({ low, high }: Interval): boolean => low > 0 || high < 0

/** What a difference is worth: two sides that never differ in any run are the same. */
export const worthOf = (difference: Interval): 'certain' | 'chance' | 'same' =>
  isCertain(difference) ? 'certain' : difference.low === 0 && difference.high === 0 ? 'same' : 'chance'

/** Whether another draw of the same history may find it beyond its tolerance. */
export const isAtTheEdge = ({ within, actual, simulated, tolerance }: Calibration['figures'][number]): boolean =>
  within && Math.max(simulated.high - actual, actual - simulated.low) > tolerance

/** Where the scale of a figure ends: a little beyond everything that is drawn on it. */
export function endOf(intervals: Interval[]): number {
  return Math.max(0.02, ...intervals.map((each) => each.high)) * 1.08
}

/** An interval as people write it. */
export const spanOf = (low: string, high: string): string => `[${low}, ${high}]`
