import type { CaseView, ClockView } from '@/api/types'
import { useSpeech } from '@/shared/speech'
import type { Cell } from './strip'

/** Why a day counted or not, by which article: the ledger names a suspension by its id, people by its basis and by who granted it. */
export function useDayReason(view: () => CaseView | undefined): (cell: Cell, clock?: ClockView) => string {
  const { t, text, date, cite } = useSpeech()

  function rule(cell: Cell, clock?: ClockView): string {
    if (cell.kind === 'COUNTED') return cite(clock?.limit?.basis)
    return cell.kind === 'NON_WORKING' && clock?.limit?.unit === 'WORKING_DAY' ? t('strip.workingDaysRule') : ''
  }

  return (cell, clock) => {
    if (cell.kind !== 'UNCOUNTED') return [text(cell.why), rule(cell, clock)].filter(Boolean).join(' · ')
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
