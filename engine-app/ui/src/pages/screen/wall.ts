import { onScopeDispose, ref, shallowRef } from 'vue'
import type { WallFigures } from '@/api/types'

/** How often a wall asks, how long it waits for an answer, and from when on it says that its figures are old; milliseconds. */
export const rhythm = { ask: 15_000, refused: 60_000, patience: 10_000, old: 120_000, reload: 24 * 3600_000 }

/** Everything that can be with a wall: it never had figures, has them, or was told that it may not. */
export type Standing = 'starting' | 'live' | 'lost' | 'refused'

/**
 * Asks for ever: what fails keeps what was there, and the next question comes all the same. Once a day, right after an answer came,
 * the page is loaded anew, so that a wall shows the newest pages and nothing grows in its memory.
 */
export function useWall(token: string) {
  const figures = shallowRef<WallFigures>()
  const standing = ref<Standing>('starting')
  const answeredAt = ref(0)
  const begun = Date.now()
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false

  async function ask(): Promise<void> {
    try {
      const response = await fetch('/api/public/screen', {
        headers: { Accept: 'application/json', 'X-Screen-Token': token },
        credentials: 'omit',
        cache: 'no-store',
        signal: AbortSignal.timeout(rhythm.patience),
      })
      if (response.status === 404) {
        figures.value = undefined
        standing.value = 'refused'
      } else if (response.ok) {
        figures.value = (await response.json()) as WallFigures
        answeredAt.value = Date.now()
        standing.value = 'live'
        if (Date.now() - begun > rhythm.reload) location.reload()
      } else standing.value = figures.value ? 'lost' : 'starting'
    } catch {
      standing.value = figures.value ? 'lost' : 'starting'
    }
    if (!over) timer = setTimeout(ask, standing.value === 'refused' ? rhythm.refused : rhythm.ask)
  }

  void ask()
  onScopeDispose(() => {
    over = true
    clearTimeout(timer)
  })
  return { figures, standing, answeredAt }
}
