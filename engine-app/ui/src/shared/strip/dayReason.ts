import type { CaseView } from '@/api/types'
import { useSpeech } from '@/shared/speech'
import type { Cell } from './strip'

/** Why a day counted or not: the ledger names a suspension by its id, people by its basis and by who granted it. */
export function useDayReason(view: () => CaseView | undefined): (cell: Cell) => string {
  const { t, text, date, cite } = useSpeech()

  return (cell) => {
    if (cell.kind !== 'UNCOUNTED') return text(cell.why)
    const found = view()?.procedures.find((each) => cell.why?.zh.includes(each.id))
    if (!found) return ''
    return [
      cite(found.basis),
      found.grantedBy && t('case.opinions.grantedBy', { name: found.grantedBy }),
      found.capEnds && t('case.opinions.capEnds', { date: date(found.capEnds.slice(0, 10)) }),
    ]
      .filter(Boolean)
      .join(' · ')
  }
}
