import type { Calibration } from '@/api/types'

type Bin = Calibration['bins'][number]

export interface Dot extends Bin {
  x: number
  y: number
  r: number
}

/** The square of the picture, with room for its axes; both axes go from 0 to 1. */
export const plot = { left: 44, top: 12, side: 260, width: 320, height: 316 }

export const acrossAt = (share: number): number => plot.left + share * plot.side
export const downAt = (share: number): number => plot.top + (1 - share) * plot.side

/** Each tenth of the forecasts as a dot whose area is its share of the sample, but never too small to be seen. */
export function dotsOf(bins: Bin[]): Dot[] {
  const all = bins.reduce((sum, bin) => sum + bin.size, 0)
  return bins.map((bin) => ({
    ...bin,
    x: acrossAt(bin.forecast),
    y: downAt(bin.observed),
    r: Math.max(3, 18 * Math.sqrt(bin.size / Math.max(1, all))),
  }))
}

/** How much better than always forecasting the average: 1 is perfect, 0 is no better. */
export function skill({ brier, baseline }: Pick<Calibration, 'brier' | 'baseline'>): number | undefined {
  return baseline > 0 ? 1 - brier / baseline : undefined
}
