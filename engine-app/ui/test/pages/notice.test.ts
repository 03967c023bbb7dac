import { describe, expect, it } from 'vitest'
import { parseNotice } from '@/pages/administration/notice'

describe('the lines of a notice', () => {
  it('are read as date, kind and name, in the order of dates', () => {
    expect(parseNotice('2027-01-03 make_up\n\n2027-01-01  HOLIDAY 元旦 假期\r\n').days).toEqual([
      { date: '2027-01-01', kind: 'HOLIDAY', name: '元旦 假期' },
      { date: '2027-01-03', kind: 'MAKE_UP', name: '' },
    ])
  })

  it('may call the kinds in the words of the page', () => {
    const words = { HOLIDAY: '放假', MAKE_UP: '上班' } as const
    expect(parseNotice('2027-01-01 放假 元旦\n2027-01-09 上班 元旦', words).days).toEqual([
      { date: '2027-01-01', kind: 'HOLIDAY', name: '元旦' },
      { date: '2027-01-09', kind: 'MAKE_UP', name: '元旦' },
    ])
  })

  it('name the ones that cannot be read', () => {
    expect(parseNotice('2027-02-30 HOLIDAY x\n2027-01-01 FEAST x\n2027-01-02 HOLIDAY').faults).toEqual([
      { line: 1, text: '2027-02-30 HOLIDAY x' },
      { line: 2, text: '2027-01-01 FEAST x' },
    ])
  })

  it('let a later line on the same date win', () => {
    expect(parseNotice('2027-01-01 HOLIDAY a\n2027-01-01 WORKING b').days).toEqual([
      { date: '2027-01-01', kind: 'WORKING', name: 'b' },
    ])
  })
})
