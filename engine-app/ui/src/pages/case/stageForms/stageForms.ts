import { useAnswer } from '@/api/queries'
import type { CaseView, StageForm } from '@/api/types'

/** The forms of the stages that the case has come to, as they stand at this version of the case; the last ones stay until these are there. */
export function useStageForms(view: () => CaseView) {
  return useAnswer<StageForm[]>(
    () => `/api/cases/${view().id}/stage-forms`,
    {},
    { staleTime: 600_000, asOf: () => view().version, keep: true },
  )
}

/** What the server said of the fields of a form, by their keys; undefined where it said anything else as well. */
export function saidOfFields(
  errors: { field: string; message: string }[] | undefined,
): Record<string, string> | undefined {
  const prefix = 'values.'
  if (!errors?.length || !errors.every(({ field }) => field.startsWith(prefix))) return undefined
  return Object.fromEntries(errors.map(({ field, message }) => [field.slice(prefix.length), message]))
}
