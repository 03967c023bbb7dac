import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { send } from '@/api/client'
import type { Applicant, Requirements } from '@/api/types'

interface Situation {
  answers: Record<string, string>
  applicant: Applicant['kind']
}

/** What follows from the answers; the list before stays until the next is there, so that nothing jumps. */
export function useRequirements(service: () => string, situation: Ref<Situation>, enabled: Ref<boolean>) {
  return useQuery({
    queryKey: computed(() => ['requirements', service(), situation.value] as const),
    queryFn: async ({ signal }) => {
      const path = `/api/catalogue/services/${service()}/requirements`
      return (await send<Requirements>('POST', path, { body: situation.value, signal })).data
    },
    enabled,
    placeholderData: keepPreviousData,
  })
}
