import { describe, expect, it } from 'vitest'
import { addressOf, casesOf, filtersOf, keyOf, middleOf, spanOf, weightOf } from '@/pages/studio/discovery/reading'

describe('the address of the page', () => {
  it('keeps what was chosen and nothing else', () => {
    const query = { service: 'shop-sign', from: '2026-01', noise: '0.2', by: 'long', open: 'true', odd: 'x' }
    expect(addressOf(filtersOf(query))).toEqual({
      service: 'shop-sign',
      from: '2026-01',
      noise: '0.2',
      by: 'long',
      open: 'true',
    })
    expect(addressOf(filtersOf({}))).toEqual({})
  })

  it('takes no threshold that is no share and no month that is none', () => {
    expect(filtersOf({ noise: '2', from: '2026-13' })).toMatchObject({ noise: 0, from: undefined })
    expect(filtersOf({ noise: 'x' }).noise).toBe(0)
  })

  it('asks of a system for all its services', () => {
    expect(casesOf(filtersOf({ system: 'north', service: 'shop-sign' }))).toMatchObject({
      system: 'north',
      service: undefined,
    })
  })
})

describe('what stands on the drawing', () => {
  it('calls a stage the same on both sides', () => {
    expect(keyOf({ process: 'acceptance', stage: 'check' })).toBe('acceptance/check')
  })

  it('says times in the unit in which people think of them', () => {
    expect(spanOf(90)).toEqual({ unit: 'minutes', n: 2 })
    expect(spanOf(5400)).toEqual({ unit: 'hours', n: 1.5 })
    expect(spanOf(3 * 86_400)).toEqual({ unit: 'days', n: 3 })
  })

  it('draws the most frequent line thickest and a rare one still', () => {
    expect([0, 1, 25, 50, 75, 100].map((times) => weightOf(times, 100))).toEqual([1, 1, 2, 3, 4, 5])
    expect(weightOf(0, 0)).toBe(1)
  })

  it('writes on the longest stretch of a line', () => {
    expect(
      middleOf([
        { x: 0, y: 0 },
        { x: 0, y: 10 },
        { x: 100, y: 10 },
      ]),
    ).toEqual({ x: 50, y: 10 })
  })
})
