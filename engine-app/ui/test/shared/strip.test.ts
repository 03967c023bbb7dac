import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import type { ClockDays, ClockView } from '@/api/types'
import CalendarStrip from '@/shared/strip/CalendarStrip.vue'
import { neighbour, weeksOf } from '@/shared/strip/strip'

const clock = (change: Partial<ClockView> = {}): ClockView => ({
  id: 'k',
  kind: 'STATUTORY',
  name: { zh: '', en: '' },
  subject: 'case',
  department: 'MARKET',
  state: 'RUNNING',
  counted: 2,
  uncounted: { TESTING: 1 },
  nonWorking: 2,
  elapsed: 5,
  dueDate: '2026-03-12',
  overdue: 0,
  provisional: false,
  startedOn: '2026-03-05',
  irregularities: [],
  ...change,
})

const why = { zh: '', en: 'because' }
/** Thursday 5 March 2026 and the five days after it. */
const reading = (change: Partial<ClockView> = {}): ClockDays => ({
  clock: clock(change),
  days: [
    { date: '2026-03-06', class: 'COUNTED', why },
    { date: '2026-03-07', class: 'NON_WORKING', why },
    { date: '2026-03-08', class: 'NON_WORKING', why },
    { date: '2026-03-09', class: 'UNCOUNTED', ground: 'TESTING', why },
    { date: '2026-03-10', class: 'COUNTED', why },
  ],
  notices: [],
})

const cellsOf = (days: ClockDays, today = '2026-03-11') =>
  weeksOf(days, today).flatMap((week) => week.cells.filter((cell) => cell !== null))

describe('the strip', () => {
  it('begins on the Monday of the week of the start', () => {
    const [first] = weeksOf(reading(), '2026-03-11')
    expect(first?.monday).toBe('2026-03-02')
    expect(first?.cells.slice(0, 3)).toEqual([null, null, null])
    expect(first?.cells[3]).toMatchObject({ date: '2026-03-05', kind: 'START' })
  })

  it('numbers the counted days only', () => {
    expect(cellsOf(reading()).map((cell) => cell.ordinal)).toEqual([
      undefined,
      1,
      undefined,
      undefined,
      undefined,
      2,
      undefined,
      undefined,
    ])
  })

  it('goes on to the due date with the days ahead', () => {
    const ahead = cellsOf(reading()).filter((cell) => cell.kind === 'AHEAD')
    expect(ahead.map((cell) => [cell.date, cell.due, cell.today])).toEqual([
      ['2026-03-11', false, true],
      ['2026-03-12', true, false],
    ])
  })

  it('ends with the clock that was stopped, and where no due date stands', () => {
    expect(cellsOf(reading({ state: 'STOPPED' })).at(-1)?.date).toBe('2026-03-10')
    expect(cellsOf(reading({ dueDate: undefined })).at(-1)?.date).toBe('2026-03-10')
  })

  it('does not count the start day even if the reading lists it', () => {
    const listed = reading()
    listed.days.unshift({ date: '2026-03-05', class: 'NON_WORKING', why })
    expect(cellsOf(listed)).toHaveLength(8)
  })

  it('names a month where it begins', () => {
    const later = { ...reading({ startedOn: '2026-03-30', dueDate: '2026-04-08' }), days: [] }
    expect(weeksOf(later, '2026-03-30').map((week) => week.month)).toEqual([4, undefined])
  })

  it('leaves out the name of a month that ends within the first week', () => {
    const later = { ...reading({ startedOn: '2026-03-23', dueDate: '2026-04-08' }), days: [] }
    expect(weeksOf(later, '2026-03-23').map((week) => week.month)).toEqual([undefined, 4, undefined])
  })

  it('is walked by arrow keys, and not off its edge', () => {
    const weeks = weeksOf(reading(), '2026-03-11')
    expect(neighbour(weeks, '2026-03-06', 'ArrowDown')).toBe('2026-03-07')
    expect(neighbour(weeks, '2026-03-05', 'ArrowRight')).toBe('2026-03-12')
    expect(neighbour(weeks, '2026-03-05', 'ArrowUp')).toBeUndefined()
    expect(neighbour(weeks, '2026-03-10', 'Home')).toBe('2026-03-05')
    expect(neighbour(weeks, '2026-03-10', 'a')).toBeUndefined()
  })
})

describe('the drawn strip', () => {
  const drawn = () =>
    mount(CalendarStrip, {
      props: { reading: reading(), today: '2026-03-11', reasonOf: (cell) => cell.why?.en ?? '' },
      attachTo: document.body,
    })

  it('has one tab stop, on today', () => {
    const stops = drawn().findAll('button[tabindex="0"]')
    expect(stops.map((stop) => stop.attributes('data-date'))).toEqual(['2026-03-11'])
  })

  it('says of each day whether and why it counted', () => {
    const label = drawn().get('[data-date="2026-03-09"]').attributes('aria-label')
    expect(label).toContain('Not counted · testing · because')
  })

  it('tells days apart by a sign as well as by colour', () => {
    const strip = drawn()
    expect(strip.get('[data-date="2026-03-09"]').text()).toBe('‖')
    expect(strip.get('[data-date="2026-03-07"]').text()).toBe('·')
    expect(strip.get('[data-date="2026-03-10"]').text()).toBe('2')
  })

  it('moves the focus with the arrow keys and explains the day there', async () => {
    const strip = drawn()
    await strip.get('[data-date="2026-03-11"]').trigger('keydown', { key: 'ArrowUp' })
    expect(document.activeElement?.getAttribute('data-date')).toBe('2026-03-10')
    expect(strip.get('.why').text()).toContain('Counted, day 2')
  })

  it('has every day in its table too', () => {
    expect(drawn().findAll('tbody tr')).toHaveLength(8)
  })
})
