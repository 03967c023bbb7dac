import type { MigrationForm, RenameProposal } from '@/api/types'

/** What somebody has chosen so far; to where each element goes that is missing, by its process and id, empty where it has no place. */
export interface Chosen {
  from: string
  to: string
  note: string
  renamed: Record<string, string>
}

export const keyOf = (one: { process: string; element: string }): string => `${one.process}/${one.element}`

/** What is proposed, but for what somebody has said otherwise. */
export function proposed(proposals: RenameProposal[], said: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(proposals.map((one) => [keyOf(one), said[keyOf(one)] ?? one.to ?? '']))
}

/** The plan as the server takes it. */
export function wanted(chosen: Chosen, proposals: RenameProposal[]): MigrationForm {
  return {
    from: chosen.from,
    to: chosen.to,
    note: chosen.note.trim(),
    renamed: proposals.flatMap((one) => {
      const to = chosen.renamed[keyOf(one)]
      return to ? [{ process: one.process, element: one.element, to }] : []
    }),
  }
}
