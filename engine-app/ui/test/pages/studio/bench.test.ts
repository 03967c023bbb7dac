import { describe, expect, it } from 'vitest'
import { rulesOf } from '@/pages/studio/tables/bench/marks'
import { csvOf, isWrong, joined, sheetOf, titleOf } from '@/pages/studio/tables/bench/sheet'

globalThis.CSS = { escape: (text: string) => text } as typeof CSS

const table = {
  inputs: [
    { name: 'item', type: 'string', values: [] },
    { name: 'days', type: 'integer', values: [] },
  ],
  outputs: [{ name: 'limit', type: 'integer', values: [] }],
}
const rowsOf = (text: string) => sheetOf(text, table).sheet.rows
const faultsOf = (text: string) =>
  sheetOf(text, table).faults.map(({ line, column, why }) => `${line}:${column} ${why}`)

describe('a column', () => {
  it('is called as people call it, with its name beside it', () => {
    const item = { name: 'item', type: 'string', label: { zh: '事项', en: 'Item' }, values: [] }
    expect(titleOf(item, ({ zh }) => zh)).toBe('事项 (item)')
    expect(titleOf(item, ({ en }) => en)).toBe('Item (item)')
    expect(titleOf({ name: 'item', type: 'string', values: [] }, ({ en }) => en)).toBe('item')
  })
})

describe('a sheet of test cases', () => {
  it('is read in the order of its head and kept in the order of the table', () => {
    expect(rowsOf('limit,days,name,item\n9,3,first,sign\n')).toEqual([['first', 'sign', '3', '9']])
  })

  it('needs no head where it is pasted in the order of the table, and expects nothing of what is left out', () => {
    expect(rowsOf('sign\t3\t9\nshop\t4')).toEqual([
      ['', 'sign', '3', '9'],
      ['', 'shop', '4', '-'],
    ])
  })

  it('holds what spreadsheets quote: dividers, breaks and quotation marks', () => {
    expect(rowsOf('item;days\n"a;b\nc ""d""";1\n')).toEqual([['', 'a;b\nc "d"', '1', '-']])
  })

  it('keeps the rows that should answer', () => {
    expect(sheetOf('item,days,rows\nsign,1,r1 r2\n', table).sheet).toEqual({
      head: ['name', 'item', 'days', 'limit', 'rows'],
      rows: [['', 'sign', '1', '-', 'r1 r2']],
    })
  })

  it('says by line and column what is wrong with it', () => {
    expect(faultsOf('item,days,colour,item\na,1,red,b\n')).toEqual(['1:3 unknown', '1:4 twice'])
    expect(faultsOf('item,limit\na,1\n')).toEqual(['1:3 missing'])
    expect(faultsOf('item,days\na,1\nb\nc,2,3\n')).toEqual(['3:2 cells', '4:3 cells'])
    expect(faultsOf('item,days\n"a\nb",1\nc,soon\n')).toEqual(['4:2 type'])
    expect(faultsOf('item,days\n"a,1\n')).toContain('2:1 quote')
    expect(faultsOf('item,days\n"a"b,1\n')).toEqual(['2:1 behindQuote'])
  })

  it('comes back from its CSV as it was', () => {
    const { sheet } = sheetOf('name,item,days,limit\n"x, y","a ""b""",1,2\n,"c\nd",,-\n', table)
    expect(sheetOf(`\uFEFF${csvOf(sheet)}`, table)).toEqual({ sheet, faults: [] })
  })

  it('takes more cases behind those that it has', () => {
    const { sheet } = sheetOf('sign\t3\t9', table)
    const more = sheetOf('item,days,rows\nshop,4,r1\n', table).sheet
    expect(joined(sheet, more).rows).toEqual([
      ['', 'sign', '3', '9', '-'],
      ['', 'shop', '4', '-', 'r1'],
    ])
  })
})

describe('a typed input', () => {
  it('is read as the server reads it', () => {
    const wrong = (type: string, text: string) => isWrong({ type }, text)
    expect(wrong('integer', '5')).toBe(false)
    expect(wrong('integer', '5.5')).toBe(true)
    expect(wrong('double', '5.5')).toBe(false)
    expect(wrong('double', 'five')).toBe(true)
    expect(wrong('boolean', 'yes')).toBe(true)
    expect(wrong('boolean', 'true')).toBe(false)
    expect(wrong('string', '5')).toBe(false)
    expect(wrong('long', '')).toBe(false)
  })
})

describe('the marks in the table', () => {
  it('are signs before the number of the row, and a row that answers is not said to be missed', () => {
    const rules = rulesOf({ answering: ['r1'], passedOver: ['r2'], missed: ['r1', 'r3'] })
    expect(rules).toMatch(/"r1"\]\.rule-index::before \{ content: '▶'/)
    expect(rules).toMatch(/"r2"\]\.rule-index::before \{ content: '▷'/)
    expect(rules).toMatch(/"r3"\]\.rule-index::before \{ content: '∅'/)
    expect(rules.match(/"r1"/g)).toHaveLength(2)
    expect(rulesOf({ answering: [], passedOver: [], missed: [] })).toBe('')
  })
})
