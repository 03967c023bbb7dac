import { onBeforeUnmount, onMounted } from 'vue'

/** j and k walk through the rows of the list; Enter opens the row, as it does on any link. Fields keep their keys. */
export function useRowKeys(): void {
  const walk = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || isField(event.target)) return
    const way = { j: 1, k: -1 }[event.key]
    if (way === undefined) return
    const links = [...document.querySelectorAll<HTMLElement>('[data-row-link]')]
    const present = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement))
    const next = links[present < 0 ? 0 : Math.min(links.length - 1, Math.max(0, present + way))]
    next?.focus()
    if (next) event.preventDefault()
  }
  onMounted(() => document.addEventListener('keydown', walk))
  onBeforeUnmount(() => document.removeEventListener('keydown', walk))
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input, textarea, select, [contenteditable="true"], [role="combobox"]')
  )
}
