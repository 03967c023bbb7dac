import { describe, expect, it } from 'vitest'
import { safeReturn } from '@/pages/login/returning'
import { homeOf, placesFor } from '@/shell/navigation'
import { me } from '../../e2e/fixtures/people'

describe('after the login', () => {
  it('one returns to an address of our own only', () => {
    expect(safeReturn('/cases/1?tab=timeline')).toBe('/cases/1?tab=timeline')
    for (const foreign of ['//elsewhere', '/\\elsewhere', 'https://elsewhere', undefined, ['/a']]) {
      expect(safeReturn(foreign)).toBe('/')
    }
  })

  it('one starts where one’s work is', () => {
    expect(homeOf(me('APPROVER'))).toBe('/tasks')
    expect(homeOf(me('SUPERVISOR'))).toBe('/board')
    expect(homeOf(me('ADMINISTRATOR'))).toBe('/administration/calendar')
    expect(homeOf(me('DESIGNER'))).toBe('/studio')
  })

  it('the demonstration clock is there in the demonstration only', () => {
    const names = (demonstration: boolean) =>
      placesFor({ ...me('ADMINISTRATOR'), demonstration }).map((place) => place.name)
    expect(names(true)).toContain('demonstration')
    expect(names(false)).not.toContain('demonstration')
  })
})
