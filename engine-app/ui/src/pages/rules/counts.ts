import type { TrialCount } from '@/api/types'

export interface CountsOfRule {
  rule: string
  ADDED: number
  GONE: number
  CHANGED: number
}

/** One row a rule, those with the most differences first. */
export function byRule(counts: TrialCount[]): CountsOfRule[] {
  const found = new Map<string, CountsOfRule>()
  for (const { rule, kind, count } of counts) {
    const row = found.get(rule) ?? { rule, ADDED: 0, GONE: 0, CHANGED: 0 }
    found.set(rule, { ...row, [kind]: count })
  }
  const sum = (row: CountsOfRule): number => row.ADDED + row.GONE + row.CHANGED
  return [...found.values()].sort((one, other) => sum(other) - sum(one) || one.rule.localeCompare(other.rule))
}
