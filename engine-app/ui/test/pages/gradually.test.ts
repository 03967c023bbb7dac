import { describe, expect, it } from 'vitest'
import { lastAtOnce } from '@/pages/tasks/gradually'

const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => ({ id: `t${from + n}` }))

describe('rows that come gradually', () => {
  it('a new answer begins with its first thirty', () => {
    expect(lastAtOnce(rows(500, 600), rows(0, 100))).toBe(30)
  })
  it('what goes on keeps every row that was there', () => {
    expect(lastAtOnce(rows(0, 200), rows(0, 100))).toBe(130)
  })
  it('a few new rows among known ones come at once', () => {
    expect(lastAtOnce([...rows(500, 510), ...rows(0, 90)], rows(0, 100))).toBe(Infinity)
  })
})
