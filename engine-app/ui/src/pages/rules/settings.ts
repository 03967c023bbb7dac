import type { RuleCells, RuleInForce, RuleChange } from '@/api/types'

/** The columns of the table of rules, in its order. */
export const columns = ['active', 'severity', 'threshold', 'redFrom', 'redAfter', 'daysBefore'] as const
export type Column = (typeof columns)[number]

export interface CellChange {
  column: Column
  before: string
  after: string
}

/** Cells are compared as they are written; texts stand there in quotation marks. */
export const plain = (cell: string | undefined): string => (cell ?? '').replaceAll('"', '')

/** What differs between two rows; where there is only one of them, everything it says. */
export function changedCells({ before, after }: Pick<RuleChange, 'before' | 'after'>): CellChange[] {
  return columns
    .map((column) => ({ column, before: cell(before, column), after: cell(after, column) }))
    .filter((each) => each.before !== each.after)
}

const cell = (cells: RuleCells | undefined, column: Column): string => plain(cells?.[column])

/** What is set beside severity and switch, in the order of the table. */
export function amounts({ setting }: RuleInForce): { column: Column; value: number }[] {
  return (['threshold', 'redFrom', 'redAfter', 'daysBefore'] as const).flatMap((column) => {
    const value = setting[column]
    return value == null ? [] : [{ column, value }]
  })
}

/** What the table says of a row beyond its name: what its thresholds count. */
export function explained(note: string): string {
  return note.split(/；|; /).slice(1).join('; ')
}

/** The rules by the letter that their codes begin with, in the order in which they come. */
export function families(rules: RuleInForce[]): { family: string; rules: RuleInForce[] }[] {
  const order = ['T', 'U', 'C', 'A', 'Q']
  const byNumber = (one: RuleInForce, other: RuleInForce): number =>
    Number(one.code.slice(1)) - Number(other.code.slice(1))
  return order
    .map((family) => ({ family, rules: rules.filter((rule) => rule.code.startsWith(family)).sort(byNumber) }))
    .filter((each) => each.rules.length > 0)
}

/** A fault of a draft: the server names the line with the field. */
export interface Fault {
  line?: number
  text: string
  excerpt?: string
}

export function faultsOf(errors: { field: string; message: string }[] | undefined, source: string): Fault[] {
  const lines = source.split('\n')
  return (errors ?? []).map(({ field, message }) => {
    const line = Number(/^source:(\d+)$/.exec(field)?.[1] ?? NaN)
    return Number.isNaN(line) ? { text: message } : { line, text: message, excerpt: lines[line - 1]?.trim() }
  })
}
