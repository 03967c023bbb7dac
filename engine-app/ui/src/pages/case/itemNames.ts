import { computed } from 'vue'
import { useAnswer } from '@/api/queries'
import type { CaseView, ServiceDetail } from '@/api/types'
import { useSpeech } from '@/shared/speech'

/** What the items of a case are called; there are no branches that could tell before the case is accepted. */
export function useItemNames(view: () => CaseView): (code: string) => string {
  const { text } = useSpeech()
  const service = useAnswer<ServiceDetail>(
    () => `/api/catalogue/services/${view().service.code}`,
    {},
    { staleTime: 600_000 },
  )
  const names = computed(() => new Map(service.data.value?.items.map((item) => [item.code, item.name])))
  return (code) => text(names.value.get(code)) || code
}
