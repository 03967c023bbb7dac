// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { bandOf, heatAddress, heatFiltersOf, hottest, type Flow } from '@/pages/figures/heat/reading'
import { inEnglish } from '@/shared/englishModel'

const flow = (process: string, limit: number | undefined, median: number, beyond = 0): Flow => ({
  process,
  name: { zh: process, en: process },
  xml: '',
  stages: [
    {
      element: 'examine',
      name: { zh: '审查', en: 'Examine' },
      times: 100,
      late: 0,
      limit,
      limits: 1,
      counted: { median, p95: median, beyond },
      uncounted: { median: 0, p95: 0, beyond: 0 },
    },
  ],
})

describe('the heat map', () => {
  it('tells by the limit how warm a stage is', () => {
    const band = (median: number, limit?: number, beyond = 0, at: 'median' | 'p95' = 'median') =>
      flow('one', limit, median, beyond).stages.map((stage) => bandOf(stage, { days: 'counted', at }))[0]
    expect([0, 5, 6, 10].map((days) => band(days, 10))).toEqual(['none', 'half', 'limit', 'limit'])
    expect(band(3)).toBe('free')
    expect(band(11, 10, 51)).toBe('over')
    expect(band(9, 10, 6, 'p95')).toBe('over')
    expect(band(11, 10, 5, 'p95')).toBe('limit') // those had longer limits
  })

  it('shows first where most of a limit is taken', () => {
    const flows = [flow('slow', 20, 8), flow('late', 2, 3, 60)]
    expect(hottest(flows, { days: 'counted', at: 'median' })?.process).toBe('late')
    expect(hottest([], { days: 'counted', at: 'median' })).toBeUndefined()
  })

  it('keeps in its address what it shows, and nothing that goes without saying', () => {
    const query = { service: 'shop-sign', days: 'uncounted', at: 'p95', flow: 'item_examination/a', stage: 'examine' }
    expect(heatAddress(heatFiltersOf(query))).toEqual(query)
    expect(heatAddress(heatFiltersOf({ days: 'nights', at: 'dawn', from: '2026-13' }))).toEqual({})
  })

  it('names the drawing in English where the model does', () => {
    const model = inEnglish(
      '<p xmlns:c="urn:c"><t id="a" name="审查"><extensionElements><c:properties><c:property name="lianban:name_en" value="Examine"/></c:properties></extensionElements></t><t id="b" name="办结"/></p>',
    )
    expect(model).toContain('<t id="a" name="Examine">')
    expect(model).toContain('name="办结"')
  })
})
