import { ref, type Ref } from 'vue'

/** Where a key leads among so many; nowhere if it is no key for walking. */
export function stepTo(key: string, from: number, count: number): number | undefined {
  const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: count - 1 }[key]
  return to === undefined || count === 0 ? undefined : Math.min(count - 1, Math.max(0, to))
}

/** The outline of a picture is one stop for Tab; within it the arrows, Home and End walk from row to row. */
export function useWalk(list: Readonly<Ref<HTMLElement | null>>, count: () => number) {
  const at = ref(0)

  function walk(event: KeyboardEvent): void {
    const to = stepTo(event.key, at.value, count())
    if (to === undefined) return
    event.preventDefault()
    list.value?.querySelectorAll<HTMLElement>('[data-stop]')[to]?.focus()
  }

  const stop = (row: number) => ({
    'data-stop': '',
    tabindex: row === Math.min(at.value, count() - 1) ? 0 : -1,
    onFocus: () => (at.value = row),
  })

  return { walk, stop }
}
