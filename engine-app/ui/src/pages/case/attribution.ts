import type { CaseDays } from '@/api/types'

type Segment = CaseDays['segments'][number]
export type Part = Segment['part']

export interface Piece extends Segment {
  /** from 0 to 100, along the strip */
  left: number
  width: number
}

/** The segments along one strip whose whole width is the elapsed days. */
export function piecesOf(days: CaseDays): Piece[] {
  const total = days.segments.reduce((sum, segment) => sum + segment.days, 0) || 1
  let gone = 0
  return days.segments.map((segment) => {
    const piece = { ...segment, left: (100 * gone) / total, width: (100 * segment.days) / total }
    gone += segment.days
    return piece
  })
}

/** The sums, the largest first: what a reader wants to know of a long strip. */
export function sumsOf(days: CaseDays): CaseDays['sums'] {
  return [...days.sums].sort((a, b) => b.days - a.days)
}
