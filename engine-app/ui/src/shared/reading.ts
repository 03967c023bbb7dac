import { ref, watchEffect } from 'vue'

const kept = 'lianban.simple'

/** Large print, fewer choices, one thing on a screen: kept in this browser. */
const simple = ref(localStorage.getItem(kept) === 'yes')

watchEffect(() => {
  document.documentElement.toggleAttribute('data-simple', simple.value)
})

export function useReading() {
  const change = (): void => {
    simple.value = !simple.value
    localStorage.setItem(kept, simple.value ? 'yes' : 'no')
  }
  return { simple, change }
}
