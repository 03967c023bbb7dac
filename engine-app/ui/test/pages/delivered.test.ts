import { describe, expect, it } from 'vitest'
import { addressOf, filtersOf, shows, type Show } from '@/pages/delivered/filters'

describe('the filters of the delivered cases', () => {
  it.each(Object.keys(shows) as Show[])('come back from the address as they went in: %s', (show) => {
    const all = { show, system: 'permits-north', q: '4771001' }
    expect(filtersOf(addressOf(all) as Record<string, string>)).toEqual(all)
  })

  it('ask for what is open and late together', () => {
    expect(addressOf({ show: 'overdue' })).toEqual({ open: 'true', late: 'true' })
  })
})
