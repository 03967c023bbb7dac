import { computed, type MaybeRefOrGetter } from 'vue'
import { useAnswer } from '@/api/queries'
import type { CaseForm, CaseView, MergedField } from '@/api/types'
import { fieldsOf } from '@/shared/form/merged'

const prefix = 'form.'

/** Whether a notice of corrections means a field of the form by this key, and not a material. */
export const isField = (key: string): boolean => key.startsWith(prefix)
/** How a notice names a field, and the field that it names; none by a material's key. */
export const keyOf = (field: MergedField): string => prefix + field.key
export const fieldKey = (key: string): string => (isField(key) ? key.slice(prefix.length) : '')

/** What the applicant filled in, as it counts at this version of the case. */
export function useCaseForm(view: () => CaseView, enabled: MaybeRefOrGetter<boolean> = true) {
  return useAnswer<CaseForm>(
    () => `/api/cases/${view().id}/form`,
    {},
    { staleTime: 600_000, asOf: () => view().version, enabled },
  )
}

/** The fields that a notice may name, for as long as there is something to name or to correct. */
export function useFields(view: () => CaseView) {
  const found = useCaseForm(view, () => ['RECEIVED', 'CORRECTING'].includes(view().state))
  return computed(() => (found.data.value ? fieldsOf(found.data.value).filter((field) => !field.known) : []))
}
