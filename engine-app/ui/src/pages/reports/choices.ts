import type { ReportForm } from '@/api/types'
import type { Faults } from '@/shared/faults'

/** What a person chooses about a report; the day is kept while another cadence is looked at. */
export type ReportChoices = Pick<ReportForm, 'name' | 'format' | 'language' | 'often' | 'hour' | 'readers'> & {
  day: number
}

/** What goes to the server: the day only where there is one. */
export const wanted = <Choices extends ReportChoices>(choices: Choices) => ({
  ...choices,
  name: choices.name.trim(),
  day: choices.often === 'WEEK' ? choices.day : undefined,
})

/** What must be there and is not. */
export const emptyOf = (choices: ReportChoices, required: string): Faults => ({
  ...(choices.name.trim() === '' ? { name: required } : {}),
  ...(choices.readers.length === 0 ? { readers: required } : {}),
})

/** The fields that the server names. */
export const NAMED = ['name', 'readers', 'hour', 'day']
