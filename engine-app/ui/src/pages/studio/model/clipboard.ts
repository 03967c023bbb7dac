/** What the clipboard of diagrams needs of the library that reads and writes BPMN. */
export interface Moddle {
  create: (type: string, attributes: Record<string, unknown>) => unknown
}

const kept = 'lianban.studio.clipboard'

/** What was copied in one diagram can be pasted into another, also in another tab: it is kept in this browser. */
export class BrowserClipboard {
  static $inject = ['moddle']

  constructor(private readonly moddle: Moddle) {}

  get(): unknown {
    const text = localStorage.getItem(kept)
    return text === null ? undefined : revived(text, this.moddle)
  }

  set(tree: unknown): void {
    localStorage.setItem(kept, JSON.stringify(tree))
  }

  clear(): unknown {
    const before = this.get()
    localStorage.removeItem(kept)
    return before
  }

  isEmpty(): boolean {
    return localStorage.getItem(kept) === null
  }
}

/** Objects that name their type become elements again; what is named twice is one element. */
export function revived(text: string, moddle: Moddle): unknown {
  const known = new Map<unknown, unknown>()
  return JSON.parse(text, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('$type' in value)) return value
    const { $type, ...attributes } = value as Record<string, unknown>
    const id = attributes['id']
    if (id !== undefined && known.has(id)) return known.get(id)
    const element = moddle.create(String($type), attributes)
    if (id !== undefined) known.set(id, element)
    return element
  })
}
