import { readonly, ref } from 'vue'

/** What a person chose; `system` is what the browser prefers at the time. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const kept = 'lianban.theme' // public/theme.js reads it before the first paint
const system = window.matchMedia('(prefers-color-scheme: dark)')
const chosen = ref<Theme>(themes.find((each) => each === localStorage.getItem(kept)) ?? 'system')
const dark = ref(false)

function apply(): void {
  dark.value = chosen.value === 'system' ? system.matches : chosen.value === 'dark'
  document.documentElement.classList.toggle('dark', dark.value)
}

system.addEventListener('change', apply)
apply()

export function chooseTheme(theme: Theme): void {
  chosen.value = theme
  if (theme === 'system') localStorage.removeItem(kept)
  else localStorage.setItem(kept, theme)
  apply()
}

export function useTheme() {
  return { chosen: readonly(chosen), dark: readonly(dark) }
}
