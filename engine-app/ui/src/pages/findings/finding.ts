import { useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { send } from '@/api/client'
import { queryClient } from '@/api/queries'
import type { CardView } from '@/api/types'

export interface FindingWithTag {
  view: CardView
  etag: string | null
}

export function useFinding(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['/api/findings', toValue(id)] as const),
    queryFn: async ({ signal }): Promise<FindingWithTag> => {
      const answer = await send<CardView>('GET', `/api/findings/${toValue(id)}`, { signal })
      return { view: answer.data, etag: answer.etag }
    },
    refetchInterval: 20_000,
  })
}

/** After a step the finding, the lists and the messages may have changed. */
export async function refreshFindings(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => /^\/api\/(findings|messages|board)/.test(String(queryKey[0])),
  })
}
