import { create } from 'jsondiffpatch'
import type { Json, Tree } from './schema'

/** One thing that differs between two versions; before or after is missing where it was added or taken away. */
export interface Change {
  /** names of properties and of entries of lists, from the outside in */
  path: string[]
  before?: Json
  after?: Json
  moved?: boolean
}

type Delta = Record<string, unknown> | unknown[]

const differ = create({
  objectHash: (entry: object) => nameOf(entry as Tree),
  arrays: { detectMove: true, includeValueOnMove: true },
})

/** What the second version says otherwise than the first, in the order of the second; its own number aside. */
export function changesOf(before: Tree, after: Tree): Change[] {
  const one = unnumbered(before)
  const other = unnumbered(after)
  const delta = differ.diff(one, other) as Delta | undefined
  return delta ? walk(delta, [], one, other) : []
}

function unnumbered(tree: Tree): Tree {
  return Object.fromEntries(Object.entries(tree).filter(([name]) => name !== 'version'))
}

function walk(delta: Delta, path: string[], before: Json | undefined, after: Json | undefined): Change[] {
  if (Array.isArray(delta)) return [leaf(delta, path)]
  if (delta['_t'] === 'a') return entries(delta, path, before as Json[], after as Json[])
  return Object.entries(delta).flatMap(([name, inner]) =>
    walk(inner as Delta, [...path, name], (before as Tree)[name], (after as Tree)[name]),
  )
}

function leaf(delta: unknown[], path: string[]): Change {
  if (delta.length === 1) return { path, after: delta[0] as Json }
  return delta.length === 2
    ? { path, before: delta[0] as Json, after: delta[1] as Json }
    : { path, before: delta[0] as Json }
}

/** Of a list, `_3` stands for what was the fourth entry, `3` for what is. */
function entries(delta: Record<string, unknown>, path: string[], before: Json[], after: Json[]): Change[] {
  return Object.entries(delta).flatMap(([place, inner]): Change[] => {
    if (place === '_t') return []
    if (place.startsWith('_')) {
      const old = before[Number(place.slice(1))]
      const [, , how] = inner as unknown[]
      return [{ path: [...path, nameOf(old)], before: old, ...(how === 3 ? { after: old, moved: true } : {}) }]
    }
    const now = after[Number(place)]
    const name = nameOf(now)
    if (Array.isArray(inner)) return [leaf(inner, [...path, name])]
    const old = before.find((each) => nameOf(each) === name)
    return walk(inner as Delta, [...path, name], old, now)
  })
}

function nameOf(entry: Json | undefined): string {
  if (entry === null || entry === undefined || typeof entry !== 'object' || Array.isArray(entry)) return String(entry)
  return String(entry['code'] ?? entry['key'] ?? entry['item'] ?? entry['address'] ?? JSON.stringify(entry))
}
