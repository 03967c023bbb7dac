import { describe, expect, it } from 'vitest'
import type { Submission } from '@/api/types'
import { beginningOf, historyOf, stepsOf } from '@/pages/studio/release/releasing'

const author = { name: '林设计', at: '2026-03-10T08:00:00Z' }
const submission = (more: Partial<Submission>): Submission => ({
  id: 's1',
  change: 'c1',
  submittedBy: { login: 'designer', name: '林设计' },
  submittedAt: '2026-03-11T01:00:00Z',
  note: '',
  decisions: [],
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

  it('tells who approved what was sent back after that, the first first', () => {
    const first = submission({
      note: '缩短',
      decisions: [
        { outcome: 'APPROVED', by: { login: 'head', name: '周处长' }, at: '2026-03-12T01:00:00Z' },
        {
          outcome: 'SENT_BACK',
          by: { login: 'designer2', name: '何规划' },
          at: '2026-03-13T01:00:00Z',
          reason: '不符',
        },
      ],
    })
    expect(
      historyOf([submission({ note: '再次', submittedAt: '2026-03-14T01:00:00Z' }), first]).map(
        ({ what, who, words }) => [what, who, words],
      ),
    ).toEqual([
      ['SUBMITTED', '林设计', '缩短'],
      ['APPROVED', '周处长', undefined],
      ['SENT_BACK', '何规划', '不符'],
      ['SUBMITTED', '林设计', '再次'],
    ])
  })

  it('tells each time that the release was stopped, by whom or by its date, and why', () => {
    const said = [{ zh: '已有新的生效版本。', en: 'Another version is in force.' }]
    const decisions = [
      { outcome: 'APPROVED' as const, by: { login: 'head', name: '周处长' }, at: '2026-03-12T01:00:00Z' },
      { outcome: 'TAKEN_BACK' as const, by: author, at: '2026-03-14T01:00:00Z' },
    ].map((each) => ({ ...each, by: { login: '', ...each.by } }))
    const stops = [
      { failedAt: '2026-03-13T02:00:00Z', reason: 'BASE_CHANGED', said, triedBy: { login: 'd', name: '何规划' } },
      { failedAt: '2026-03-13T09:00:00+08:00', reason: 'BASE_CHANGED', said },
    ]
    const history = historyOf([submission({ decisions })], { stops })
    expect(history.map(({ what, who, reasons }) => [what, who, reasons])).toEqual([
      ['SUBMITTED', '林设计', undefined],
      ['APPROVED', '周处长', undefined],
      ['STOPPED', '', said],
      ['STOPPED', '何规划', said],
      ['TAKEN_BACK', '林设计', undefined],
    ])
  })
})
