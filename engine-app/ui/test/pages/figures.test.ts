import { describe, expect, it } from 'vitest'
import { addressOf, filtersOf, ofPeriod, within, type FigureFilters } from '@/pages/figures/filters'
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
  }

  it('come back from the address as they went in', () => {
    expect(filtersOf(addressOf(all) as Record<string, string>)).toEqual(all)
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
