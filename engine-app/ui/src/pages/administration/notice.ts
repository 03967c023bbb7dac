import type { DayKind, NoticeDay } from '@/api/types'

export interface ParsedNotice {
  days: NoticeDay[]
  /** number and text of the lines that could not be read */
  faults: { line: number; text: string }[]
}

export const kinds: DayKind[] = ['WORKING', 'WEEKEND', 'HOLIDAY', 'MAKE_UP']

/**
 * Lines such as `2027-01-01 HOLIDAY New Year`; empty lines are passed over, a later line on a date wins.
 * A kind may be given by its code or by the word that the reader's language has for it.
 */
export function parseNotice(text: string, words: Partial<Record<DayKind, string>> = {}): ParsedNotice {
  const days = new Map<string, NoticeDay>()
  const faults: ParsedNotice['faults'] = []
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim()
    if (line === '') return
    const day = dayOf(line, words)
    if (day) days.set(day.date, day)
    else faults.push({ line: index + 1, text: line })
  })
  return { days: [...days.values()].sort((a, b) => a.date.localeCompare(b.date)), faults }
}

function dayOf(line: string, words: Partial<Record<DayKind, string>>): NoticeDay | undefined {
  const [, date = '', code = '', name = ''] = /^(\d{4}-\d{2}-\d{2})\s+(\S+)\s*(.*)$/.exec(line) ?? []
  const kind = kinds.find((each) => each === code.toUpperCase() || words[each] === code)
  return kind && isDate(date) ? { date, kind, name: name.trim() } : undefined
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
