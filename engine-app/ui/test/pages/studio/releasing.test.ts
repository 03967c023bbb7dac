import { describe, expect, it } from 'vitest'
import type { Submission } from '@/api/types'
import { beginningOf, stepsOf } from '@/pages/studio/release/releasing'

const author = { name: '林设计', at: '2026-03-10T08:00:00Z' }
const submission = (more: Partial<Submission>): Submission => ({
  id: 's1',
  change: 'c1',
  submittedBy: { login: 'designer', name: '林设计' },
  submittedAt: '2026-03-11T01:00:00Z',
  note: '',
  parts: [],
  ...more,
})
const taken = (one?: Submission): string[] =>
  stepsOf(author, one, undefined)
    .filter(({ at }) => at)
    .map(({ name }) => name)

describe('releasing', () => {
  it('begins with the day of our calendar, wherever the browser is', () => {
    expect(new Date(beginningOf('2026-04-01')).toISOString()).toBe('2026-03-31T16:00:00.000Z')
  })

  it('tells which steps a change has taken; what was sent back begins again', () => {
    const by = { decidedBy: { login: 'designer2', name: '何规划' }, decidedAt: '2026-03-12T01:00:00Z' }
    expect(taken()).toEqual(['drafted'])
    expect(taken(submission({}))).toEqual(['drafted', 'submitted'])
    expect(taken(submission({ outcome: 'APPROVED', ...by }))).toEqual(['drafted', 'submitted', 'approved'])
    expect(taken(submission({ outcome: 'SENT_BACK', ...by }))).toEqual(['drafted'])
  })
})
