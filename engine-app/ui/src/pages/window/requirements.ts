import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { send } from '@/api/client'
import type { Requirements } from '@/api/types'

/** What follows from the answers; the list before stays until the next is there, so that nothing jumps. */
export function useRequirements(service: () => string, answers: Ref<Record<string, string>>, enabled: Ref<boolean>) {
  return useQuery({
    queryKey: computed(() => ['requirements', service(), answers.value] as const),
    queryFn: async ({ signal }) => {
      const path = `/api/catalogue/services/${service()}/requirements`
      return (await send<Requirements>('POST', path, { body: { answers: answers.value }, signal })).data
    },
    enabled,
    placeholderData: keepPreviousData,
  })
}
