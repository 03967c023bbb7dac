import { describe, expect, it } from 'vitest'
import { faultOf, fieldsOf, placeOf, wantedOf } from '@/pages/systems/mapping'

describe('a fault in a mapping', () => {
  it('is told with its line, whatever words stand before it', () => {
    expect(faultOf('映射有误：mapping:12: stop[0].outcome: is missing')).toEqual({
      line: 12,
      text: 'stop[0].outcome: is missing',
    })
    expect(faultOf('mapping:1: there is nothing in it').line).toBe(1)
  })

  it('is told as it is where it names no line', () => {
    expect(faultOf('is too long')).toEqual({ text: 'is too long' })
  })

  it('is found in the text, in its last line too, and beyond it at its end', () => {
    const text = 'name: a\nlimit: 3\nx'
    expect(text.slice(...placeOf(2, text))).toBe('limit: 3')
    expect(text.slice(...placeOf(3, text))).toBe('x')
    expect(placeOf(9, text)).toEqual([18, 18])
  })
})

describe('the form of a system', () => {
  const system = {
    code: 'old',
    name: { zh: '旧', en: 'Old' },
    department: 'URBAN',
    mapping: 'name: x\ncalendar: nl\n',
    calendar: 'nl',
    zone: 'Europe/Amsterdam',
    limit: { amount: 56, unit: 'CALENDAR_DAY' as const },
    historical: true,
    active: false,
  }

  it('sends back what it was given', () => {
    expect(wantedOf(fieldsOf(system))).toEqual({
      nameZh: '旧',
      nameEn: 'Old',
      department: 'URBAN',
      mapping: system.mapping,
      limit: system.limit,
      historical: true,
      active: false,
    })
  })

  it('begins with the words of the interface, the own calendar and no limits', () => {
    expect(wantedOf(fieldsOf(undefined))).toMatchObject({ mapping: 'native', calendar: 'cn', limit: undefined })
  })
})
