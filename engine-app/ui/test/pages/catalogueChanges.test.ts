import { describe, expect, it } from 'vitest'
import { changesOf } from '@/pages/catalogue/changes'

const plan = { code: 'plan', copies: 1 }
const lease = { code: 'lease', copies: 1 }

describe('what differs between two versions', () => {
  it('is nothing where only the number of the version differs', () => {
    expect(changesOf({ version: 1, code: 'x' }, { version: 2, code: 'x' })).toEqual([])
  })

  it('is a value with its place, before and after', () => {
    const before = { limits: { promised: { amount: 2, unit: 'WORKING_DAY' } } }
    const after = { limits: { promised: { amount: 3, unit: 'WORKING_DAY' } } }
    expect(changesOf(before, after)).toEqual([{ path: ['limits', 'promised', 'amount'], before: 2, after: 3 }])
  })

  it('is what was added and what was taken away', () => {
    expect(changesOf({ fees: [] }, { bulkOpinion: true })).toEqual([
      { path: ['fees'], before: [] },
      { path: ['bulkOpinion'], after: true },
    ])
  })

  it('finds an entry of a list by its code wherever it stands', () => {
    const changed = changesOf({ materials: [plan, lease] }, { materials: [lease, { ...plan, copies: 2 }] })
    expect(changed).toContainEqual({ path: ['materials', 'plan', 'copies'], before: 1, after: 2 })
    expect(changed.filter(({ moved }) => moved)).toHaveLength(1)
    expect(changed).toHaveLength(2)
  })

  it('tells an entry that came from one that went', () => {
    expect(changesOf({ materials: [plan] }, { materials: [lease] })).toEqual(
      expect.arrayContaining([
        { path: ['materials', 'plan'], before: plan },
        { path: ['materials', 'lease'], after: lease },
      ]),
    )
  })

  it('tells a text in each language', () => {
    expect(changesOf({ name: { zh: '甲', en: 'A' } }, { name: { zh: '乙', en: 'A' } })).toEqual([
      { path: ['name', 'zh'], before: '甲', after: '乙' },
    ])
  })
})
