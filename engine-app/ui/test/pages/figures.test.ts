import { describe, expect, it } from 'vitest'
import { addressOf, filtersOf, isTable, ofPeriod, shownAs, within, type FigureFilters } from '@/pages/figures/filters'
import { most } from '@/pages/figures/picture/most'
import { stepTo } from '@/pages/figures/picture/walk'
import { newOrderAbout, orderAboutOf } from '@/shared/orders/about'

describe('the filters of the figures', () => {
  const all: FigureFilters = {
    by: 'item',
    from: '2025-01',
    to: '2026-03',
    open: true,
    department: 'FIRE',
    item: 'i',
    ground: 'TESTING',
    examiner: 'qian.wei',
    tables: 'waits',
  }

  it('come back from the address as they went in', () => {
    expect(filtersOf(addressOf(all) as Record<string, string>)).toEqual(all)
  })

  it('say which figures are tables, and forget those that are pictures again', () => {
    const two = shownAs(all, 'path', 'table')
    expect(two.tables).toBe('waits,path')
    expect(isTable(two, 'waits')).toBe(true)
    expect(shownAs(shownAs(two, 'waits', 'picture'), 'path', 'picture').tables).toBeUndefined()
  })

  it('leave the address empty when nothing is chosen', () => {
    expect(addressOf({ by: 'department', open: false })).toEqual({})
  })

  it('take months that are none for nothing', () => {
    expect(filtersOf({ from: '2025-13', to: 'March' })).toMatchObject({ from: undefined, to: undefined })
  })

  it('lead from a row to that row alone', () => {
    expect(within({ by: 'department', open: false }, 'FIRE')).toMatchObject({ by: 'item', department: 'FIRE' })
    expect(within({ by: 'ground', open: false }, 'TESTING')).toMatchObject({ by: 'department', ground: 'TESTING' })
  })

  it('lead from a month to its departments, and from what is still open nowhere', () => {
    expect(within({ by: 'month', open: true }, '2026-03')).toEqual({
      by: 'department',
      from: '2026-03',
      to: '2026-03',
      open: false,
    })
    expect(within({ by: 'month', open: true }, 'open')).toBeUndefined()
  })

  it('ask those figures that know only months and departments for nothing else', () => {
    expect(ofPeriod(all)).toEqual({ from: '2025-01', to: '2026-03', open: true, department: 'FIRE' })
  })
})

describe('the address of a new order', () => {
  it('says what it is about', () => {
    const about = { caseId: 'd1', number: 'BW 1/2', department: 'URBAN', delivered: true, finding: undefined }
    const to = newOrderAbout(about) as { query: Record<string, string> }
    expect(orderAboutOf(to.query)).toEqual(about)
  })
})

describe('a picture', () => {
  it('names the row that has most, and none where none has any', () => {
    expect(most([{ n: 2 }, { n: 7 }, { n: 7 }], (row) => row.n)).toEqual({ n: 7 })
    expect(most([{ n: 0 }], (row) => row.n)).toBeUndefined()
    expect(most<number>([], (n) => n)).toBeUndefined()
  })

  it('is walked by keys from end to end and no further', () => {
    expect(stepTo('ArrowDown', 0, 3)).toBe(1)
    expect(stepTo('ArrowDown', 2, 3)).toBe(2)
    expect(stepTo('ArrowUp', 0, 3)).toBe(0)
    expect(stepTo('End', 0, 3)).toBe(2)
    expect(stepTo('Home', 2, 3)).toBe(0)
    expect(stepTo('Tab', 1, 3)).toBeUndefined()
    expect(stepTo('End', 0, 0)).toBeUndefined()
  })
})
