import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { send } from '@/api/client'
import type { OwnHeld } from '@/api/types'

/** What departments hold of me for this application; asked when the materials are reached, and recorded. */
export function useOwnHeld(path: string, answers: Ref<Record<string, string>>, enabled: Ref<boolean>) {
  return useQuery({
    queryKey: computed(() => [`${path}/held-documents`, { ...answers.value }] as const),
    queryFn: async ({ signal }) =>
      (await send<OwnHeld>('POST', `${path}/held-documents`, { body: { answers: answers.value }, signal })).data,
    enabled,
    staleTime: 600_000,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
}
