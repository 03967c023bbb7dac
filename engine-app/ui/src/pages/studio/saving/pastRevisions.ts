import type { Revision } from '@/api/types'
import { computed, ref } from 'vue'

type Put = (number: number) => Promise<void>

/**
 * Undoing goes on where the editor's own memory ends: through the revisions at the server, which outlive a reload and a crash. What is
 * undone so becomes a revision itself, and can be redone until somebody edits.
 */
export function usePastRevisions(head: number, revisions: () => Promise<Revision[]>) {
  /** the revision that the editor was opened with */
  const at = ref(head)
  const undone = ref<number[]>([])
  const first = ref(1)

  async function back(put: Put): Promise<void> {
    const before = (await revisions()).map(({ number }) => number).filter((number) => number < at.value)
    const wanted = before.length ? Math.max(...before) : undefined
    if (wanted === undefined) {
      first.value = at.value
      return
    }
    await put(wanted)
    undone.value.push(at.value)
    at.value = wanted
  }

  async function forth(put: Put): Promise<void> {
    const wanted = undone.value.at(-1)
    if (wanted === undefined) return
    await put(wanted)
    undone.value.pop()
    at.value = wanted
  }

  /** Whoever edits has nothing to redo. */
  function edited(): void {
    undone.value = []
  }

  /** Opened with another revision. */
  function openedWith(number: number): void {
    at.value = number
    undone.value = []
  }

  return {
    before: computed(() => at.value > first.value),
    after: computed(() => undone.value.length > 0),
    back,
    forth,
    edited,
    openedWith,
  }
}
