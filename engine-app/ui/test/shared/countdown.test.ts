import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import CountdownText from '@/shared/CountdownText.vue'
import { countdown, type Measured } from '@/shared/countdown'

const row = (change: Partial<Measured> = {}): Measured => ({
  dueDate: '2026-03-16',
  workingDaysLeft: 5,
  overdueDays: 0,
  clockState: 'RUNNING',
  provisional: false,
  ...change,
})

describe('a countdown', () => {
  it('says how many working days are left', () => {
    expect(countdown(row())).toEqual({ urgency: 'calm', phrase: 'left', n: 5, notes: [] })
  })

  it('is near when it ends on the next working day', () => {
    expect(countdown(row({ workingDaysLeft: 2 })).urgency).toBe('calm')
    expect(countdown(row({ workingDaysLeft: 1 })).urgency).toBe('near')
  })

  it('is late on the first working day after the weekend, when nothing can be counted yet', () => {
    const friday = row({ dueDate: '2026-03-13', workingDaysLeft: 0 })
    expect(countdown(friday, '2026-03-13')).toMatchObject({ urgency: 'near', phrase: 'today' })
    expect(countdown(friday, '2026-03-16')).toMatchObject({ urgency: 'overdue', phrase: 'past' })
  })

  it('names the last day', () => {
    expect(countdown(row({ workingDaysLeft: 0 }))).toMatchObject({ urgency: 'near', phrase: 'today' })
  })

  it('stays overdue while it is suspended, and says both', () => {
    expect(countdown(row({ overdueDays: 3, clockState: 'SUSPENDED' }))).toMatchObject({
      urgency: 'overdue',
      n: 3,
      notes: ['suspended'],
    })
  })

  it('names the day since which an overdue clock stands still', () => {
    const late = row({ overdueDays: 32, clockState: 'SUSPENDED', suspendedOn: '2026-03-20' })
    const shown = mount(CountdownText, { props: { row: late, today: '2026-03-23' } })
    expect(shown.text()).toContain('past its limit by 32 working days')
    expect(shown.text()).toContain('suspended since Mar 20, 2026')
    expect(shown.classes()).toContain('overdue')
  })

  it('is late while it is suspended since the day after its last day, when nothing could be counted', () => {
    const friday = row({ dueDate: '2026-03-13', workingDaysLeft: null, remaining: 0, clockState: 'SUSPENDED' })
    expect(countdown(friday, '2026-03-16')).toMatchObject({ urgency: 'overdue', phrase: 'past', notes: ['suspended'] })
  })

  it('is not near while it is suspended', () => {
    expect(countdown(row({ remaining: 1, clockState: 'SUSPENDED' }))).toMatchObject({
      urgency: 'suspended',
      phrase: 'suspendedLeft',
      n: 1,
    })
  })

  it('is late when the joint limit has passed, whatever is left of its own', () => {
    const late = row({
      workingDaysLeft: 0,
      nearerCaseDue: '2026-03-10',
      caseDaysLeft: 0,
      caseOverdueDays: 4,
      joint: true,
    })
    expect(countdown(late, '2026-03-16')).toMatchObject({ urgency: 'overdue', phrase: 'jointOverdue', n: 4 })
    const shown = mount(CountdownText, { props: { row: late, today: '2026-03-16' } })
    expect(shown.text()).toContain('joint limit past by 4 working days')
    expect(shown.text()).toContain('joint limit passed on Mar 10, 2026')
    expect(shown.text()).toContain('own limit Mar 16, 2026')
    expect(shown.text()).not.toContain('nearer')
  })

  it('is near when the limit of the case ends on the next working day', () => {
    const near = row({ nearerCaseDue: '2026-03-10', caseDaysLeft: 1, caseOverdueDays: 0 })
    expect(countdown(near, '2026-03-09')).toMatchObject({ urgency: 'near', phrase: 'left', n: 5 })
  })

  it('tells a missing limit from a limit of nothing', () => {
    expect(countdown(row({ dueDate: null, workingDaysLeft: null })).phrase).toBe('none')
    expect(countdown(row({ workingDaysLeft: null })).phrase).toBe('due')
  })

  it('marks a provisional date', () => {
    expect(countdown(row({ provisional: true })).notes).toEqual(['provisional'])
  })

  it('is shown with a shape and words, not by colour alone', () => {
    const shown = mount(CountdownText, { props: { row: row({ overdueDays: 1 }) } })
    expect(shown.text()).toContain('past its limit by 1 working day')
    expect(shown.find('svg path').exists()).toBe(true)
    expect(shown.classes()).toContain('overdue')
  })
})
