import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { LimitSpec, LocalisedText } from '@/api/types'
import { formatDate, formatInstant } from './dates'
import { englishCitation } from './law/citation'

/** Everything a page needs to say something: messages, texts of the server, dates. */
export function useSpeech() {
  const { t, te, locale } = useI18n({ useScope: 'global' })
  const chinese = computed(() => locale.value.startsWith('zh'))

  const text = (value: LocalisedText | string | null | undefined): string =>
    value == null ? '' : typeof value === 'string' ? value : chinese.value ? value.zh : value.en
  const date = (value: string | null | undefined): string => (value ? formatDate(value, locale.value) : '–')
  /** In the zone of our calendar, unless it is of a system that has another one. */
  const instant = (value: string | null | undefined, zone?: string): string =>
    value ? formatInstant(value, locale.value, zone) : '–'
  /** The article that something rests on; laws are cited in their own language by the server. */
  const cite = (basis: string | null | undefined): string =>
    basis ? (chinese.value ? basis : englishCitation(basis)) : ''
  const limit = (value: LimitSpec | null | undefined): string =>
    value ? t(`common.limit.${value.unit}`, { n: value.amount }, value.amount) : t('common.limit.none')
  /** The word for a code of the server; the code itself where a newer server knows more than we. */
  const word = (group: string, code: string | null | undefined): string =>
    code ? (te(`words.${group}.${code}`) ? t(`words.${group}.${code}`) : code) : ''

  return { t, has: te, locale, chinese, text, date, instant, limit, cite, word }
}
