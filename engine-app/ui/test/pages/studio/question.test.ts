import { describe, expect, it } from 'vitest'
import { halfFilled, heldBy, nothingChosen, wanted, withoutEmptyRows } from '@/pages/studio/simulation/question'

describe('the question of a simulation', () => {
  it('tells at its field what a half-filled row lacks', () => {
    const chosen = {
      ...nothingChosen(),
      invented: true,
      limits: [
        { service: '', promised: '3', statutory: '' },
        { service: 'permit', promised: '', statutory: '' },
      ],
      staffing: [
        { post: '', people: '9' },
        { post: 'fire/HEAD', people: '' },
      ],
      mix: [{ service: '', weight: '5' }],
    }
    expect(halfFilled(chosen)).toEqual({
      'limits[0].service': 'service',
      'limits[1].promised': 'days',
      'staffing[0].department': 'post',
      'staffing[1].people': 'number',
      'mix[0].service': 'service',
    })
  })

  it('looks at the mix only of invented cases', () => {
    expect(halfFilled({ ...nothingChosen(), mix: [{ service: '', weight: '5' }] })).toEqual({})
  })

  it('leaves out only rows in which nothing was chosen', () => {
    const chosen = withoutEmptyRows({
      ...nothingChosen(),
      limits: [
        { service: '', promised: '', statutory: ' ' },
        { service: 'permit', promised: '3', statutory: '' },
      ],
      staffing: [{ post: '', people: '' }],
      mix: [{ service: '', weight: '1' }],
    })
    expect(halfFilled(chosen)).toEqual({})
    expect(wanted(chosen).limits).toEqual([{ service: 'permit', promised: 3, statutory: null }])
    expect(wanted(chosen).staffing).toEqual([])
  })

  it('holds the end of the time against its beginning, and a row by itself', () => {
    const before = { ...nothingChosen(), staffing: [{ post: '', people: '9' }] }
    expect(heldBy({ ...before, from: '2026-07-01' }, 'to')).not.toBe(heldBy(before, 'to'))
    expect(heldBy({ ...before, runs: '30' }, 'staffing[0].department')).toBe(heldBy(before, 'staffing[0].department'))
    const mended = { ...before, staffing: [{ post: 'fire/HEAD', people: '9' }] }
    expect(heldBy(mended, 'staffing[0].department')).not.toBe(heldBy(before, 'staffing[0].department'))
  })
})
