import { useKeys, type KeyBinding } from './keys'

/** An action of the row that has the focus. */
export interface RowAction extends Omit<KeyBinding, 'run' | 'when'> {
  run: (row: HTMLElement) => void
  when?: (row: HTMLElement) => boolean
}

/** j and k walk through the rows of the list, o opens the row or the first one; Enter opens it too, as it does on any link. */
export function useRowKeys(actions: RowAction[] = []): void {
  useKeys([
    { key: 'j', label: 'keys.next', run: () => walk(1), when: () => links().length > 0 },
    { key: 'k', label: 'keys.previous', run: () => walk(-1), when: () => links().length > 0 },
    { key: 'o', label: 'keys.open', run: () => (present() ?? links()[0])?.click(), when: () => links().length > 0 },
    ...actions.map((action) => ({
      ...action,
      run: () => withRow(action.run),
      when: () => {
        const row = presentRow()
        return row !== undefined && (action.when?.(row) ?? true)
      },
    })),
  ])
}

const links = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row-link]')]
const rowOf = (link: Element | null | undefined) => link?.closest<HTMLElement>('tr') ?? undefined
const present = (): HTMLElement | undefined => links().find((link) => rowOf(link)?.contains(document.activeElement))
const presentRow = (): HTMLElement | undefined => rowOf(present())

function withRow(run: (row: HTMLElement) => void): void {
  const row = presentRow()
  if (row) run(row)
}

function walk(way: 1 | -1): void {
  const all = links()
  const at = all.findIndex((link) => rowOf(link)?.contains(document.activeElement))
  const next = all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + way))]
  next?.focus()
}
