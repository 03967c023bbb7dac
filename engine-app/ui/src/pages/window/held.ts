import { useQuery } from '@tanstack/vue-query'
import { computed, watch, type Ref } from 'vue'
import { send } from '@/api/client'
import type { Applicant, HeldAnswer } from '@/api/types'
import { isValid, withoutReason } from '@/shared/held'
import { useSpeech } from '@/shared/speech'
import { faultsOf, type ApplicationDraft } from './application'

interface Question {
  serviceCode: string
  answers: Record<string, string>
  applicant: Applicant['kind']
  idNumber: string
}

/** What departments hold for the application at the window, once its situation and its applicant are known. */
export function useHeld(
  service: () => string,
  draft: ApplicationDraft,
  answers: Ref<Record<string, string>>,
  complete: Ref<boolean>,
) {
  const { t, instant } = useSpeech()
  const known = computed(() => !faultsOf(draft.applicant).idNumber)
  const query = useLookUp(
    computed(() => ({
      serviceCode: service(),
      answers: answers.value,
      applicant: draft.applicant.kind,
      idNumber: draft.applicant.idNumber.trim().toUpperCase(),
    })),
    computed(() => complete.value && known.value),
  )
  const found = computed(() => (known.value && complete.value ? query.data.value : undefined))
  const said = computed(() => {
    if (!known.value) return t('held.first')
    if (!found.value) return query.isError.value ? '' : t('held.asking')
    const n = found.value.materials.filter(isValid).length
    return `${t('held.asked', { n, at: instant(found.value.at) }, n)} ${t('held.recorded')}`
  })
  const unreasoned = computed(() => withoutReason(found.value, draft.held).length > 0)
  // another applicant: nothing of the one before is chosen
  watch(
    () => draft.applicant.idNumber,
    () => (draft.held = {}),
  )
  return { query, found, said, unreasoned }
}

/** A look-up is recorded, so the same question is not asked again by itself. */
function useLookUp(question: Ref<Question>, enabled: Ref<boolean>) {
  return useQuery({
    queryKey: computed(() => ['held documents', question.value] as const),
    queryFn: async ({ signal }) =>
      (await send<HeldAnswer>('POST', '/api/applications/held-documents', { body: question.value, signal })).data,
    enabled,
    staleTime: 600_000,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}
