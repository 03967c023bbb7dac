import type { AssessedItem } from '@/api/types'

/** Where an item can be read: a card at its finding, everything else at its case. */
export function addressOf(item: AssessedItem): string | undefined {
  if (item.finding) return `/findings/${item.finding}`
  if (!item.caseId) return undefined
  return item.origin === 'DELIVERED' ? `/delivered/${item.caseId}` : `/cases/${item.caseId}`
}

/** Of a clock its kind and what it measures; the rest is one word. */
export function partsOf(item: AssessedItem): { kind: string; rest: string } {
  const space = item.subject.indexOf(' ')
  return space < 0
    ? { kind: item.subject, rest: '' }
    : { kind: item.subject.slice(0, space), rest: item.subject.slice(space + 1) }
}
