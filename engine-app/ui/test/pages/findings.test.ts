import { describe, expect, it } from 'vitest'
import { card, finding } from '../../e2e/fixtures/findings'
import { me } from '../../e2e/fixtures/people'
import { addressOf, filtersOf } from '@/pages/findings/filters'
import { waitingFor } from '@/pages/findings/expected'
import { aboutOf } from '@/shared/finding/about'

describe('the filters of the findings', () => {
  it('come back from the address as they went in', () => {
    const all = { severity: 'R', state: 'APPEALED', rule: 'U13', department: 'FIRE' } as const
    expect(filtersOf(addressOf(all) as Record<string, string>)).toEqual(all)
  })

  it('pass on what only the server can refuse', () => {
    const asked = { severity: 'X', state: 'DONE', rule: 'Z9', department: undefined }
    expect(filtersOf({ severity: 'X', state: 'DONE', rule: 'Z9', department: ' ' })).toEqual(asked)
  })
})

describe('what a card waits for', () => {
  const at = (state: string, change: Partial<ReturnType<typeof finding>> = {}) =>
    card({ finding: finding(0, { state, department: 'HEALTH', ...change }), actions: [], steps: [] })
  const supervisor = { ...me('SUPERVISOR'), department: { code: 'SUPERVISION', name: { zh: '', en: '' } } }
  const head = { ...me('HEAD'), department: { code: 'HEALTH', name: { zh: '', en: '' } } }

  it('is first the answer of the department', () => {
    const due = { stepDue: '2026-03-11' }
    expect(waitingFor(at('ISSUED', due), supervisor)).toBe('answer')
    expect(waitingFor(at('ISSUED', due), head)).toBe('answerByOthers')
    expect(waitingFor(at('ISSUED', { stepDue: '2026-03-10' }), supervisor)).toBe('answerLate')
  })

  it('is after an appeal another supervisor than the one who upheld it', () => {
    expect(waitingFor(at('APPEALED'), supervisor)).toBe('appealByOther')
    expect(waitingFor(card(), supervisor)).toBe('appeal')
    expect(waitingFor(at('APPEALED'), head)).toBe('appeal')
  })

  it('is an appeal until its last day, once', () => {
    expect(waitingFor(at('UPHELD', { stepDue: '2026-03-11' }), head)).toBe('mayAppeal')
    expect(waitingFor(at('UPHELD', { stepDue: '2026-03-10' }), head)).toBe('appealOver')
    expect(waitingFor({ ...card(), finding: finding(0, { state: 'UPHELD' }) }, head)).toBe('final')
  })

  it('is nothing for who would decide in his own cause, nor for an information', () => {
    expect(waitingFor(at('ANSWERED', { department: 'SUPERVISION' }), supervisor)).toBe('ownCause')
    expect(waitingFor(at('ISSUED', { severity: 'I' }), head)).toBe('information')
    expect(waitingFor(at('REVOKED'), head)).toBe('over')
  })

  it('is nothing for what is for the record, whatever its severity', () => {
    expect(waitingFor(at('RECORDED'), supervisor)).toBe('recorded')
    expect(waitingFor(at('RECORDED', { severity: 'I' }), head)).toBe('recorded')
  })
})

describe('what a finding is about', () => {
  it('leads to the case of lianban or of another system, and nowhere from a figure', () => {
    expect(aboutOf(finding(1)).to).toBe('/cases/c1')
    expect(aboutOf(finding(1, { origin: 'DELIVERED', caseId: 'd1' })).to).toBe('/delivered/d1')
    expect(aboutOf(finding(1, { origin: 'STATISTIC', caseId: undefined })).to).toBeUndefined()
  })
})
