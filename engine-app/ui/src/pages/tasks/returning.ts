import { nextTick, onMounted, watch, type Ref } from 'vue'
import type { TaskRow } from '@/api/types'
import { leave, trail } from '@/shared/taskTrail'
import { addressOf, type TaskFilters } from './filters'

/** Whoever opened a row comes back to it: the loaded rows are remembered, the row is in sight and has the focus. */
export function useReturning(filters: Ref<TaskFilters>, rows: Ref<TaskRow[]>) {
  const query = () => addressOf({ ...filters.value }) as Record<string, string>
  const from = trail()
  let awaited = from && JSON.stringify(from.query) === JSON.stringify(query()) ? from : undefined

  async function settle(): Promise<void> {
    const place = awaited
    if (!place || rows.value.length === 0) return
    awaited = undefined
    await nextTick()
    // behind the focus that a new page takes
    window.setTimeout(() => {
      window.scrollTo({ top: place.scroll })
      const link = document.querySelector<HTMLElement>(`[data-task="${CSS.escape(place.opened)}"] [data-row-link]`)
      link?.focus({ preventScroll: true })
      const at = link?.getBoundingClientRect()
      if (at && (at.top < 0 || at.bottom > window.innerHeight)) link?.scrollIntoView({ block: 'center' })
    })
  }
  onMounted(settle)
  watch(rows, settle)

  const opened = (task: TaskRow): void =>
    leave({ query: query(), tasks: rows.value.map((row) => row.id), opened: task.id, scroll: window.scrollY })

  return { opened }
}
