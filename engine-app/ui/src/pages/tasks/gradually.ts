import { computed, ref, toValue, watch, type ComputedRef, type MaybeRefOrGetter } from 'vue'

/** More rows than a window shows, and few enough for one frame. */
const atOnce = 30

/**
 * The rows that an answer brings anew, those of the first screen in this frame and the rest in the next: who types sees
 * the answer to each letter, whatever stands below. The rows a list begins with are there at once, for who comes back to one of them.
 */
export function useGradually<T extends { id: string }>(rows: MaybeRefOrGetter<T[]>): ComputedRef<T[]> {
  const until = ref(Infinity)
  watch(
    () => toValue(rows),
    (now, before) => {
      until.value = lastAtOnce(now, before)
      if (until.value < now.length) afterPainting(() => (until.value = Infinity))
    },
  )
  return computed(() => toValue(rows).slice(0, until.value))
}

/** How many of the rows are shown at once when these come in the place of those. */
export function lastAtOnce(now: readonly { id: string }[], before: readonly { id: string }[]): number {
  const known = new Set(before.map((row) => row.id))
  let fresh = 0
  const end = now.findIndex((row) => !known.has(row.id) && ++fresh > atOnce)
  return end < 0 ? Infinity : end
}

function afterPainting(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then))
}
