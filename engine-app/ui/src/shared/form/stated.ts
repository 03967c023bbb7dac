import type { MergedField } from '@/api/types'
import { useSpeech } from '@/shared/speech'

/** What was filled in, in words; all of it is text, whatever it looks like. */
export function useStated(): (field: MergedField, value: string | undefined) => string {
  const { t, text, date } = useSpeech()
  return (field, value) => {
    if (!value) return '–'
    if (field.kind === 'YES_NO') return t(value === 'yes' ? 'mergedForm.yes' : 'mergedForm.no')
    if (field.kind === 'CHOICE') return text(field.options.find((option) => option.key === value)?.name) || value
    if (field.kind === 'DATE') return date(value)
    return field.unit ? `${value} ${text(field.unit)}` : value
  }
}
