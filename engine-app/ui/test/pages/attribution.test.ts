import { describe, expect, it } from 'vitest'
import { caseDays } from '../../e2e/fixtures/days'
import { piecesOf, sumsOf } from '@/pages/case/attribution'

describe('where each day of a case went', () => {
  it('fills the strip from its beginning to its end', () => {
    const pieces = piecesOf(caseDays)
    expect(pieces[0]?.left).toBe(0)
    const last = pieces.at(-1)
    expect((last?.left ?? 0) + (last?.width ?? 0)).toBeCloseTo(100)
    pieces.slice(1).forEach((piece, index) => {
      expect(piece.left).toBeCloseTo((pieces[index]?.left ?? 0) + (pieces[index]?.width ?? 0))
    })
  })

  it('gives each day the same width', () => {
    expect(piecesOf(caseDays)[3]?.width).toBeCloseTo(700 / 19)
  })

  it('lists what took longest first', () => {
    expect(sumsOf(caseDays).map((sum) => sum.days)).toEqual([7, 5, 4, 2, 1])
  })
})
