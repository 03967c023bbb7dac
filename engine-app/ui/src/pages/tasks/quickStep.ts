import { ref } from 'vue'
import { Attempt } from '@/api/attempt'
import { send } from '@/api/client'
import { refreshCasework } from '@/api/queries'
import type { TaskRow } from '@/api/types'

export type Step = 'claim' | 'start'

/** What is done with a task next without opening it. */
export function stepOf(task: TaskRow): Step | undefined {
  if (task.state === 'OPEN') return 'claim'
  return task.state === 'CLAIMED' && task.mine ? 'start' : undefined
}

/** Claims or starts a task from its row, one at a time. */
export function useQuickStep() {
  const waiting = ref<string>()
  const error = ref<unknown>()
  const attempts = new Map<string, Attempt>()

  async function take(task: TaskRow, step: Step): Promise<void> {
    const name = `${step}/${task.id}`
    const attempt = attempts.get(name) ?? new Attempt()
    attempts.set(name, attempt)
    waiting.value = task.id
    error.value = undefined
    try {
      await attempt.run({}, (key) => send('POST', `/api/tasks/${task.id}/${step}`, { body: {}, key }))
    } catch (refused) {
      error.value = refused
    } finally {
      waiting.value = undefined
      await refreshCasework()
    }
  }

  return { waiting, error, take }
}
