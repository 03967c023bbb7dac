import { whole } from '@/shared/numbers'
import { useSpeech } from '@/shared/speech'
import { spanOf } from './reading'

/** Says times of the clock on the wall in words; a dash for none. */
export function useSpans() {
  const { t, locale } = useSpeech()
  return (seconds: number | null | undefined): string => {
    if (seconds == null) return '–'
    const { unit, n } = spanOf(seconds)
    return t(`discovery.span.${unit}`, { n: whole(n, locale.value) }, n)
  }
}
