import { nextTick } from 'vue'
import { useRouter } from 'vue-router'

/** After a change of page the keyboard and the screen reader stand at its heading, not where they were. */
export function useFocusOnNavigation(): void {
  useRouter().afterEach((to, from) => {
    if (to.path === from.path || from.matched.length === 0) return
    void nextTick(() => {
      const heading = document.querySelector<HTMLElement>('main h1') ?? document.getElementById('main')
      heading?.focus({ preventScroll: true })
    })
  })
}
