import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import type { TaskRow } from '@/api/types'
import type { RowAction } from '@/shared/rowKeys'
import type { TaskFilters } from './filters'

/** The rows that somebody has chosen, by mouse or key, or all that fit the conditions, also those that are not loaded. */
export function useChoosing(filters: Ref<TaskFilters>, rows: Ref<TaskRow[]>) {
  const chosen = shallowRef<ReadonlySet<string>>(new Set())
  const all = ref(false)
  let anchor: string | undefined

  // other conditions, another list
  watch(() => JSON.stringify(filters.value), clear)

  function clear(): void {
    chosen.value = new Set()
    all.value = false
    anchor = undefined
  }

  function toggle(id: string): void {
    const next = new Set(chosen.value)
    if (!next.delete(id)) next.add(id)
    take(next, id)
  }

  /** From the row that was chosen last to this one. */
  function extend(id: string): void {
    const ids = rows.value.map((row) => row.id)
    const from = ids.indexOf(anchor ?? id)
    const to = ids.indexOf(id)
    if (from < 0 || to < 0) return toggle(id)
    const between = ids.slice(Math.min(from, to), Math.max(from, to) + 1)
    take(new Set([...chosen.value, ...between]), id)
  }

  function shown(choose: boolean): void {
    take(new Set(choose ? rows.value.map((row) => row.id) : []), undefined)
  }

  function take(next: ReadonlySet<string>, at: string | undefined): void {
    chosen.value = next
    all.value = false
    anchor = at
  }

  const keys: RowAction[] = [
    { key: 'x', label: 'bulk.key.choose', run: (row) => withId(row, toggle) },
    { key: 'X', label: 'bulk.key.extend', run: (row) => withId(row, extend) },
  ]
  const any = computed(() => all.value || chosen.value.size > 0)
  const every = computed(() => rows.value.length > 0 && rows.value.every((row) => chosen.value.has(row.id)))
  return { chosen, all, any, every, toggle, extend, shown, clear, keys }
}

function withId(row: HTMLElement, run: (id: string) => void): void {
  const id = row.dataset['task']
  if (id) run(id)
}
