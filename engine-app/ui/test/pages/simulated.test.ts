import { describe, expect, it } from 'vitest'
import { apart, isAtTheEdge, signed, worthOf } from '@/pages/studio/simulation/figures'

const interval = (low: number, high: number) => ({ low, high, mean: (low + high) / 2, runs: 20 })

describe('a difference of a simulation', () => {
  it('is certain, chance, or none at all', () => {
    expect(worthOf(interval(0.1, 0.3))).toBe('certain')
    expect(worthOf(interval(-0.3, -0.1))).toBe('certain')
    expect(worthOf(interval(-0.1, 0.3))).toBe('chance')
    expect(worthOf(interval(0, 0))).toBe('same')
  })

  it('is told in points where shares are compared, and in days where days are', () => {
    expect(signed('PROMISED_LATE', 0.006, 'en')).toBe('+0.6')
    expect(signed('ELAPSED_MEDIAN', -1.7, 'en')).toBe('−1.7')
    expect(signed('PROMISED_LATE', 0.0001, 'en')).toBe('0')
    expect(apart('UNCOUNTED_SHARE', 0.05, 'en')).toBe('5')
  })
})

describe('a figure that was proved on history', () => {
  const figure = (low: number, high: number, within = true) => ({
    figure: 'ELAPSED_MEDIAN' as const,
    actual: 19,
    simulated: interval(low, high),
    error: (low + high) / 2 - 19,
    tolerance: 1.9,
    within,
  })

  it('is at the edge if its interval reaches beyond the tolerance', () => {
    expect(isAtTheEdge(figure(16.8, 17.7))).toBe(true)
    expect(isAtTheEdge(figure(20, 21))).toBe(true)
    expect(isAtTheEdge(figure(17.3, 18.1))).toBe(false)
    expect(isAtTheEdge(figure(16, 16.5, false))).toBe(false)
  })
})
