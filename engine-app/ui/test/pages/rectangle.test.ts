import { describe, expect, it } from 'vitest'
import { between, isMeant, turned, turnedBack, type Turn } from '@/pages/case/viewer/rectangle'

const mark = { x: 0.125, y: 0.25, width: 0.5, height: 0.0625 }

describe('a mark on a page', () => {
  it('is seen where its paper is when the page is turned', () => {
    expect(turned(mark, 90)).toEqual({ x: 0.6875, y: 0.125, width: 0.0625, height: 0.5 })
    expect(turned(mark, 180)).toEqual({ x: 0.375, y: 0.6875, width: 0.5, height: 0.0625 })
  })

  it.each<Turn>([0, 90, 180, 270])('drawn on a page turned by %i is the same on the page as it lies', (by) =>
    expect(turnedBack(turned(mark, by), by)).toEqual(mark),
  )

  it('is cut to the page, whichever corner comes first', () =>
    expect(between({ x: 1.5, y: 0.5 }, { x: 0.25, y: -1 })).toEqual({ x: 0.25, y: 0, width: 0.75, height: 0.5 }))

  it('is no click', () => expect(isMeant(between({ x: 0.5, y: 0.5 }, { x: 0.501, y: 0.501 }))).toBe(false))
})
