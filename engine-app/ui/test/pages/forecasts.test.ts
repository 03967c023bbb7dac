import { describe, expect, it } from 'vitest'
import { calibration, revocations } from '../../e2e/fixtures/foresight'
import { decided, grouped } from '@/pages/findings/revocations'
import { acrossAt, dotsOf, downAt, plot, skill } from '@/pages/forecasts/reliability'

describe('the reliability diagram', () => {
  it('puts a perfect forecast on the diagonal', () => {
    const [dot] = dotsOf([{ from: 0.4, to: 0.5, size: 10, forecast: 0.45, observed: 0.45 }])
    expect(dot!.x - plot.left).toBeCloseTo(plot.top + plot.side - dot!.y)
  })

  it('puts what was later than forecast above the diagonal', () => {
    const [dot] = dotsOf([{ from: 0.1, to: 0.2, size: 10, forecast: 0.1, observed: 0.9 }])
    expect(dot!.y).toBeLessThan(downAt(0.1))
    expect(dot!.x).toBe(acrossAt(0.1))
  })

  it('draws few beside many smaller, but so that they are seen', () => {
    const [many, , , few] = dotsOf(calibration.bins)
    expect(many!.r).toBeGreaterThan(few!.r)
    expect(dotsOf([...calibration.bins, { ...calibration.bins[0]!, size: 0 }]).at(-1)!.r).toBe(3)
  })

  it('says how much better than the average a forecast is', () => {
    expect(skill({ brier: 0, baseline: 0.2 })).toBe(1)
    expect(skill({ brier: 0.2, baseline: 0.2 })).toBe(0)
    expect(skill({ brier: 0, baseline: 0 })).toBeUndefined()
  })
})

describe('the revocations', () => {
  it('are added up by person, the most first', () => {
    const people = grouped(revocations, (row) => row.supervisor ?? 'lianban')
    expect(people.map((row) => [row.key, row.revoked, decided(row)])).toEqual([
      ['supervisor', 8, 19],
      ['lianban', 3, 3],
      ['supervisor2', 2, 10],
    ])
  })

  it('are added up by department', () => {
    expect(grouped(revocations, (row) => row.department).map((row) => [row.key, row.revoked])).toEqual([
      ['FIRE', 7],
      ['MARKET', 3],
      ['HEALTH', 3],
    ])
  })
})
