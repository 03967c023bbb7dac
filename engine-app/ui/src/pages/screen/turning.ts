import { onScopeDispose, ref } from 'vue'

const seconds = 20

/** Which of several views a wall shows: the next every twenty seconds; nothing turns for who asked for less motion. */
export function useTurning(count: () => number) {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  const turn = ref(0)
  const timer = still ? undefined : setInterval(() => turn.value++, seconds * 1000)
  onScopeDispose(() => clearInterval(timer))
  return { still, shown: () => turn.value % Math.max(1, count()) }
}
