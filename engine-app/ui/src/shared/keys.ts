import { computed, onBeforeUnmount, onMounted, shallowReactive } from 'vue'

/** One key that does something where nobody types. */
export interface KeyBinding {
  key: string
  /** of the message that says what it does */
  label: string
  run: () => void
  /** whether it can be done now; always unless told */
  when?: () => boolean
}

const layers = shallowReactive<KeyBinding[][]>([])

/** What the keys do on the page as it is, for the list of keys and the palette. */
export const bindings = computed(() => layers.flat())

/** The keys of a page or a part of it, as long as it is there. Fields, menus and dialogs keep theirs. */
export function useKeys(keys: KeyBinding[]): void {
  onMounted(() => {
    if (layers.length === 0) document.addEventListener('keydown', press)
    layers.push(keys)
  })
  onBeforeUnmount(() => {
    layers.splice(layers.indexOf(keys), 1)
    if (layers.length === 0) document.removeEventListener('keydown', press)
  })
}

function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return
  if (isTaken(event.target)) return
  const found = layers.flat().findLast((each) => each.key === event.key && (each.when?.() ?? true))
  if (!found) return
  event.preventDefault()
  found.run()
}

function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input:not([type=checkbox]), textarea, select, [contenteditable="true"], [role="combobox"]') ||
      target.closest('dialog, [role="dialog"], [role="listbox"], [role="menu"]') !== null)
  )
}
