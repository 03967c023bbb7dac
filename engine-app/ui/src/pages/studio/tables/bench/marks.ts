import { useRules } from '../rules'

export interface RowMarks {
  /** rows that answer */
  answering: string[]
  /** rows that match and are passed over by the hit policy */
  passedOver: string[]
  /** rows that no test case reaches */
  missed: string[]
}

const rows = (ids: string[], inside = ''): string =>
  ids.map((id) => `.dmn-decision-table-container [data-row-id="${CSS.escape(id)}"]${inside}`).join(', ')

/** Signs before the number of a row, so that nothing is said by colour alone. */
export const signs = { answering: '▶', passedOver: '▷', missed: '∅' } as const

export function rulesOf({ answering, passedOver, missed }: RowMarks): string {
  const sign = (ids: string[], text: string): string =>
    ids.length ? `${rows(ids, '.rule-index::before')} { content: '${text}'; }` : ''
  const ground = answering.length ? `${rows(answering)} { background: var(--accent-pale) !important; }` : ''
  const quiet = missed.filter((id) => !answering.includes(id) && !passedOver.includes(id))
  return [ground, sign(answering, signs.answering), sign(passedOver, signs.passedOver), sign(quiet, signs.missed)]
    .filter(Boolean)
    .join('\n')
}

/** Marks rows of the table that is drawn, while the bench is open. */
export function useRowMarks(marks: () => RowMarks): void {
  useRules(() => rulesOf(marks()))
}
