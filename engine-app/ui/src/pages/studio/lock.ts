import { onBeforeUnmount, ref } from 'vue'
import { Problem } from '@/api/problem'
import type { PartLock } from '@/api/types'
import { dropLock, holdLock, takeLock } from './client'

/** Well within the lease of a minute, and soon enough to tell whom the draft was taken from. */
const renewal = 3_000

/** Whose turn it is to edit a part: held while the page is open, and given back with it. */
export function useLock(part: string, lost: (refused: unknown) => void) {
  const mine = ref(false)
  const refusal = ref<unknown>()
  let timer: ReturnType<typeof setInterval> | undefined

  function held(lock: PartLock): void {
    mine.value = lock.mine
    refusal.value = undefined
    clearInterval(timer)
    timer = setInterval(() => void renew(), renewal)
  }

  /** Silence is no refusal: the lease outlasts it for a while, and the next saving tells. */
  async function renew(): Promise<void> {
    try {
      await holdLock(part)
    } catch (refused) {
      if (!Problem.of(refused).undecided) lose(refused)
    }
  }

  function lose(refused: unknown): void {
    clearInterval(timer)
    mine.value = false
    refusal.value = refused
    lost(refused)
  }

  async function attempt(take: (part: string) => Promise<PartLock>): Promise<void> {
    try {
      held(await take(part))
    } catch (refused) {
      mine.value = false
      refusal.value = refused
    }
  }

  onBeforeUnmount(() => {
    clearInterval(timer)
    if (mine.value) void dropLock(part).catch(() => undefined)
  })

  return { mine, refusal, hold: () => attempt(holdLock), takeOver: () => attempt(takeLock), lose }
}
