import { computed, type ComputedRef } from 'vue'
import { useAnswer, useMe } from '@/api/queries'
import type { CaseView, ServiceDetail } from '@/api/types'
import { isGathered } from '../gathering/ownPart'

/** The items whose materials the reader looks at first: those of his tasks; while corrections are gathered, those of his department. */
export function useOwnItems(view: () => CaseView): ComputedRef<string[]> {
  const me = useMe()
  const gathered = computed(() => view().gathering != null && isGathered(view()))
  const service = useAnswer<ServiceDetail>(
    () => `/api/catalogue/services/${view().service.code}`,
    {},
    { staleTime: 600_000, enabled: gathered },
  )
  return computed(() => {
    const tasks = view().tasks.filter((task) => task.mine)
    if (tasks.length > 0 || !gathered.value) return tasks.flatMap((task) => task.itemCode ?? [])
    const items = service.data.value?.items.filter((item) => item.department === me.value?.department.code)
    return items?.map((item) => item.code) ?? []
  })
}
