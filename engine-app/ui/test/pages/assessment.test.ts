import { describe, expect, it } from 'vitest'
import type { AssessedItem } from '@/api/types'
import { addressOf, partsOf } from '@/pages/assessment/items'
import { kindOf, lastEnded, periodsUntil } from '@/pages/assessment/period'

describe('the periods to choose from', () => {
  it('begin with the running one and go back over the year', () => {
    expect(periodsUntil('2026-02-10', 'month').slice(0, 3)).toEqual(['2026-02', '2026-01', '2025-12'])
    expect(periodsUntil('2026-02-10', 'quarter').slice(0, 3)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3'])
    expect(periodsUntil('2026-12-31', 'quarter')[0]).toBe('2026-Q4')
  })

  it('end with the last one that is over', () => {
    expect(lastEnded('2026-01-01', 'month')).toBe('2025-12')
    expect(lastEnded('2026-04-01', 'quarter')).toBe('2026-Q1')
  })

  it('are months or quarters', () => {
    expect(kindOf('2026-Q1')).toBe('quarter')
    expect(kindOf('2026-03')).toBe('month')
  })
})

describe('an item behind a figure', () => {
  const item = (change: Partial<AssessedItem>) =>
    ({ origin: 'CASE', caseId: 'c', subject: '', ...change }) as AssessedItem

  it('is read at its finding, its case, or the case of the other system', () => {
    expect(addressOf(item({}))).toBe('/cases/c')
    expect(addressOf(item({ origin: 'DELIVERED' }))).toBe('/delivered/c')
    expect(addressOf(item({ finding: 'f' }))).toBe('/findings/f')
    expect(addressOf(item({ caseId: undefined }))).toBeUndefined()
  })

  it('says which clock of what it was', () => {
    expect(partsOf(item({ subject: 'BRANCH shop-sign' }))).toEqual({ kind: 'BRANCH', rest: 'shop-sign' })
    expect(partsOf(item({ subject: 'T2' }))).toEqual({ kind: 'T2', rest: '' })
  })
})
