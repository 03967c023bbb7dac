import { computed, ref, watch, type Ref } from 'vue'
import { get } from '@/api/client'
import { queryClient } from '@/api/queries'
import type { Page, TaskRow } from '@/api/types'
import type { TaskFilters } from './filters'
import { useTaskEvents } from './taskEvents'

/** So many tasks are looked up at once; of more it is enough to know that they are many. */
const most = 100
/** Changes come in bursts. */
const calm = 400

/**
 * New tasks appear by themselves and move nothing that one reads: they are counted, and shown when the reader wants them. What others
 * took away stays in its place, marked.
 */
export function useNews(filters: Ref<TaskFilters>, rows: Ref<TaskRow[]>) {
  const fresh = ref(new Set<string>())
  const gone = ref(new Set<string>())
  const heard = new Set<string>()
  let timer = 0

  const { live } = useTaskEvents(
    (event) => {
      heard.add(event.task)
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void lookUp(), calm)
    },
    () => void queryClient.invalidateQueries({ queryKey: ['/api/tasks/counts'] }),
  )

  async function lookUp(): Promise<void> {
    const ids = [...heard].slice(0, most)
    heard.clear()
    void queryClient.invalidateQueries({ queryKey: ['/api/tasks/counts'] })
    void queryClient.invalidateQueries({ queryKey: ['/api/tasks/views'] })
    if (ids.length === 0 || filters.value.scope === 'done') return
    const query = { ...filters.value, ids: ids.join(','), limit: most }
    const there = await get<Page<TaskRow>>('/api/tasks', query).catch(() => undefined)
    if (!there) return
    const matching = new Set(there.items.map((row) => row.id))
    const shown = new Set(rows.value.map((row) => row.id))
    const nextFresh = new Set(fresh.value)
    const nextGone = new Set(gone.value)
    for (const id of ids) {
      if (matching.has(id)) {
        nextGone.delete(id)
        if (!shown.has(id)) nextFresh.add(id)
      } else {
        nextFresh.delete(id)
        if (shown.has(id)) nextGone.add(id)
      }
    }
    fresh.value = nextFresh
    gone.value = nextGone
  }

  function forget(): void {
    fresh.value = new Set()
    gone.value = new Set()
  }
  watch(() => JSON.stringify(filters.value), forget)
  // what is loaded anew is as it is now
  watch(rows, (now) => {
    const shown = new Set(now.map((row) => row.id))
    fresh.value = new Set([...fresh.value].filter((id) => !shown.has(id)))
    gone.value = new Set([...gone.value].filter((id) => shown.has(id)))
  })

  async function show(): Promise<void> {
    forget()
    await queryClient.invalidateQueries({ queryKey: ['/api/tasks', 'pages'] })
  }

  return { live, fresh: computed(() => fresh.value.size), gone, show }
}
