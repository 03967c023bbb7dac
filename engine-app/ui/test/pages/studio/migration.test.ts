import { describe, expect, it } from 'vitest'
import type { Migration, ModelSetUse, RenameProposal } from '@/api/types'
import { keyOf, proposed, wanted } from '@/pages/studio/migration/renames'
import { atWork, doneOf, setName } from '@/pages/studio/migration/sets'

const name = { zh: '复核', en: 'Second look' }
const proposal = (element: string, to?: string): RenameProposal => ({
  process: 'item_examination',
  processName: { zh: '事项审查', en: 'Examination' },
  element,
  name,
  to,
  choices: to ? [{ element: to, name }] : [],
})
const proposals = [proposal('second_look', 'second_reading'), proposal('reminder')]

describe('what is called otherwise', () => {
  it('is proposed, and has no place where nothing is like it', () => {
    expect(proposed(proposals)).toEqual({
      'item_examination/second_look': 'second_reading',
      'item_examination/reminder': '',
    })
  })

  it('stays as somebody has said it, also that it has no place', () => {
    const said = { [keyOf(proposals[0]!)]: '' }
    expect(proposed(proposals, said)['item_examination/second_look']).toBe('')
  })

  it('goes to the server without what has no place', () => {
    const chosen = { from: 'a', to: 'b', note: ' why ', renamed: proposed(proposals) }
    expect(wanted(chosen, proposals)).toEqual({
      from: 'a',
      to: 'b',
      note: 'why',
      renamed: [{ process: 'item_examination', element: 'second_look', to: 'second_reading' }],
    })
  })
})

describe('a migration', () => {
  const one = (more: Partial<Migration>) => ({ cases: 10, untried: 0, ready: 0, ...more }) as Migration

  it('is at work while it is tried and while it is moved', () => {
    expect(
      ['PLANNED', 'TRYING', 'TRIED', 'RUNNING', 'STOPPED', 'DONE'].filter((state) => atWork({ state } as Migration)),
    ).toEqual(['TRYING', 'RUNNING'])
  })

  it('has done what was tried, and then what was moved or left', () => {
    expect(doneOf(one({ state: 'TRYING', untried: 4, ready: 5 }))).toBe(6)
    expect(doneOf(one({ state: 'TRIED', ready: 9 }))).toBe(10)
    expect(doneOf(one({ state: 'RUNNING', ready: 7 }))).toBe(3)
  })

  it('names its models by name and day, and by their id where they are not known', () => {
    const words = { instant: (at?: string) => `since ${at ?? ''}`, shipped: 'as shipped' }
    const set = (deployment: string, own: string[]) =>
      ({ deployment, name: 'shorter', own, deployedAt: 'x' }) as unknown as ModelSetUse
    const sets = [set('a', ['acceptance.bpmn']), set('b', [])]
    expect(setName(sets, 'a', words)).toBe('shorter · since x')
    expect(setName(sets, 'b', words)).toBe('as shipped · since x')
    expect(setName(undefined, 'c', words)).toBe('c')
  })
})
