import { describe, expect, it } from 'vitest'
import { me } from '../../e2e/fixtures/people'
import { entriesFor, homeOf, placeAt, placesFor } from '@/shell/navigation'

const everybody = me('CLERK', 'APPROVER', 'HEAD', 'LEAD', 'SUPERVISOR', 'ADMINISTRATOR')

describe('the entries of the bar', () => {
  it('are the places themselves for who has few', () => {
    const designer = me('DESIGNER')
    expect(entriesFor(designer).every((entry) => !entry.section)).toBe(true)
    expect(entriesFor(designer).map((entry) => entry.path)).toEqual(placesFor(designer).map((each) => each.path))
  })

  it('are sections for who has many, and hold every place once', () => {
    const entries = entriesFor(everybody)
    expect(entries.map((entry) => entry.name)).toEqual(['work', 'supervision', 'administration'])
    const held = entries.flatMap((entry) => entry.places.map((place) => place.name))
    expect(held.sort()).toEqual(
      placesFor(everybody)
        .map((place) => place.name)
        .sort(),
    )
  })

  it('are the place, not its section, where a section has one only', () => {
    const entries = entriesFor(me('ADMINISTRATOR'))
    const setAside = entries.find((entry) => entry.places.some((place) => place.name === 'setAside'))
    expect(setAside).toMatchObject({ name: 'setAside', section: false })
  })

  it('begin where that person begins', () => {
    for (const person of [me('CLERK'), me('SUPERVISOR'), me('HEAD'), me('ADMINISTRATOR'), everybody]) {
      expect(entriesFor(person)[0]?.path).toBe(homeOf(person))
    }
  })
})

describe('the studio', () => {
  it('is a place of whoever may approve a change, and of nobody else', () => {
    const roles = ['CLERK', 'APPROVER', 'HEAD', 'LEAD', 'SUPERVISOR', 'DESIGNER'] as const
    expect(roles.filter((role) => placesFor(me(role)).some(({ name }) => name === 'studio'))).toEqual([
      'HEAD',
      'DESIGNER',
    ])
  })
})

describe('the place of an address', () => {
  const places = placesFor(everybody)

  it('is the one from which the page is reached', () => {
    expect(placeAt('/board/cases', places)?.name).toBe('board')
    expect(placeAt('/administration/staff', places)?.name).toBe('staff')
    expect(placeAt('/delivered/d1', places)?.name).toBe('systems')
  })

  it('is the nearest of those above the page', () => {
    const designer = placesFor(me('DESIGNER'))
    expect(placeAt('/studio/simulations/s1', designer)?.name).toBe('simulations')
    expect(placeAt('/studio/changes/c1', designer)?.name).toBe('studio')
  })

  it('is none for what stands in no section, nor for what only begins alike', () => {
    expect(placeAt('/account', places)).toBeUndefined()
    expect(placeAt('/casesandmore', places)).toBeUndefined()
  })
})
