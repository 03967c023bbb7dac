import { describe, expect, it } from 'vitest'
import { rules } from '../../e2e/fixtures/findings'
import { comparison, counts } from '../../e2e/fixtures/rules'
import { byRule } from '@/pages/rules/counts'
import { amounts, changedCells, explained, families, faultsOf } from '@/pages/rules/settings'

describe('a change of the rules', () => {
  it('is the cells that differ, as people read them', () => {
    expect(changedCells(comparison.changes[1]!)).toEqual([
      { column: 'severity', before: 'Y', after: 'R' },
      { column: 'redAfter', before: '3', after: '1' },
    ])
  })

  it('is everything a new row says', () => {
    expect(changedCells(comparison.changes[2]!).map((each) => each.column)).toEqual(['active', 'severity', 'threshold'])
  })
})

describe('the faults of a draft', () => {
  it('carry the line and what stands on it', () => {
    const source = '<definitions>\n  <rule id="x">\n</definitions>'
    expect(faultsOf([{ field: 'source:2', message: 'no' }], source)).toEqual([
      { line: 2, text: 'no', excerpt: '<rule id="x">' },
    ])
  })

  it('have no line where the whole is meant', () => {
    expect(faultsOf([{ field: 'source', message: 'T3 is missing' }], '')).toEqual([{ text: 'T3 is missing' }])
    expect(faultsOf(undefined, '')).toEqual([])
  })
})

describe('the rules in force', () => {
  it('stand in their families by number, not by letter', () => {
    const many = ['U10', 'U2', 'T1'].map((code) => ({ ...rules[0]!, code }))
    expect(families(many).map(({ family, rules: own }) => [family, own.map((rule) => rule.code)])).toEqual([
      ['T', ['T1']],
      ['U', ['U2', 'U10']],
    ])
  })

  it('say what their thresholds count, and their name only once', () => {
    expect(explained('暂停后无人办理；阈值为工作日')).toBe('阈值为工作日')
    expect(explained('a stage over its limit')).toBe('')
  })

  it('say what is set, and nothing where nothing is', () => {
    expect(amounts(rules.find((rule) => rule.code === 'T5')!)).toEqual([{ column: 'redAfter', value: 3 }])
    expect(amounts(rules.find((rule) => rule.code === 'T1')!)).toEqual([])
  })
})

describe('the differences of a trial', () => {
  it('are counted by rule, the most first', () => {
    expect(byRule(counts).map((row) => [row.rule, row.ADDED, row.GONE, row.CHANGED])).toEqual([
      ['T1', 0, 31, 0],
      ['U7', 12, 0, 0],
      ['T5', 0, 0, 4],
    ])
  })
})
