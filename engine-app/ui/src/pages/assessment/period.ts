import { useSpeech } from '@/shared/speech'

export type Kind = 'month' | 'quarter'

const months = 24
const quarters = 8

/** 2026-03 is a month, 2026-Q1 a quarter. */
export function kindOf(code: string): Kind {
  return code.includes('Q') ? 'quarter' : 'month'
}

/** The periods that a reader may choose, the running one first. */
export function periodsUntil(today: string, kind: Kind): string[] {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  return kind === 'month'
    ? Array.from({ length: months }, (_, back) => monthCode(12 * year + month - 1 - back))
    : Array.from({ length: quarters }, (_, back) => quarterCode(4 * year + Math.ceil(month / 3) - 1 - back))
}

function monthCode(count: number): string {
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

function quarterCode(count: number): string {
  return `${Math.floor(count / 4)}-Q${(count % 4) + 1}`
}

/** The last one that is over, since only that can be published. */
export function lastEnded(today: string, kind: Kind): string {
  return periodsUntil(today, kind)[1] ?? ''
}

/** What people call a period. */
export function usePeriodLabel() {
  const { t, locale } = useSpeech()
  return (code: string): string =>
    kindOf(code) === 'quarter'
      ? t('assessment.quarter', { year: code.slice(0, 4), n: code.slice(6) })
      : new Intl.DateTimeFormat(locale.value, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
          new Date(`${code}-01T00:00Z`),
        )
}
