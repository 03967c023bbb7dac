import type { CaseView, ClockView } from '@/api/types'
import { useSpeech } from '@/shared/speech'
import { useItemNames } from './itemNames'

/** What a clock is called in a list: several of the same kind are told apart by what they measure. */
export function useClockNames(view: () => CaseView): (clock: ClockView) => string {
  const { text, word } = useSpeech()
  const itemName = useItemNames(view)

  function subject(clock: ClockView): string {
    if (['BRANCH', 'WAIT'].includes(clock.kind)) return itemName(clock.subject)
    const procedure = view().procedures.find((each) => each.id === clock.subject)
    return text(procedure?.groundName)
  }

  return (clock) =>
    [text(clock.name), subject(clock), word('clockState', clock.state)].filter((part) => part !== '').join(' · ')
}
