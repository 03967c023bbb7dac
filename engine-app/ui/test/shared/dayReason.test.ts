import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { view } from '../../e2e/fixtures/cases'
import { useDayReason } from '@/shared/strip/dayReason'
import type { Cell } from '@/shared/strip/strip'

function reasonOf(cell: Partial<Cell>): string {
  let said = ''
  mount({
    setup() {
      said = useDayReason(view)({ date: '2026-03-02', due: false, today: false, kind: 'UNCOUNTED', ...cell })
      return () => null
    },
  })
  return said
}
const named = (id: string) => ({ zh: `暂停计时 ${id}（TESTING）`, en: `suspension ${id} (TESTING)` })

describe('why a day did not count', () => {
  it('is said by the basis of the procedure and by who granted it', () => {
    expect(reasonOf({ why: named('p1') })).toMatch(
      /^Administrative Licensing Law Art\. 45 · Granted by 吴刚 · Until .*2026/,
    )
  })

  it('names no id of anything else', () => {
    expect(reasonOf({ why: named('9a1c') })).toBe('')
  })

  it('is left to the calendar where the calendar decides', () => {
    expect(reasonOf({ kind: 'NON_WORKING', why: { zh: '周末', en: 'weekend' } })).toBe('weekend')
  })
})
