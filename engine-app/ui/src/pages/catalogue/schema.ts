import catalogue from '../../../../src/main/resources/catalogue/catalogue.schema.json'

/** What of JSON Schema the catalogue's own schema uses to say what a value looks like. */
export interface Shape {
  type?: string
  enum?: string[]
  const?: string
  $ref?: string
  properties?: Record<string, Shape>
  required?: string[]
  items?: Shape
  minItems?: number
  minimum?: number
  exclusiveMinimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  /** the definition that it comes from, which tells fields of the same name apart */
  of?: string
}

export type EntryType = 'register' | 'item' | 'joint-service'
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
export type Tree = Record<string, Json>

const defs = catalogue.$defs as unknown as Record<string, Shape>
const definitions: Record<EntryType, string> = { register: 'register', item: 'item', 'joint-service': 'jointService' }

/** The shape with what it refers to written out. */
export function resolved(shape: Shape): Shape {
  const name = shape.$ref?.replace('#/$defs/', '')
  if (!name) return shape
  const meant = resolved(defs[name] ?? {})
  const own = { ...shape }
  delete own.$ref
  return { of: name, ...meant, ...own, required: [...(meant.required ?? []), ...(own.required ?? [])] }
}

/** What an entry of that type looks like. */
export function shapeOf(type: EntryType): Shape {
  return resolved({ $ref: `#/$defs/${definitions[type]}` })
}

/** How a value is edited. */
export type Kind = 'fixed' | 'text' | 'pair' | 'number' | 'yesNo' | 'choice' | 'words' | 'list' | 'object'

export function kindOf(shape: Shape): Kind {
  if (shape.const !== undefined) return 'fixed'
  if (shape.enum) return 'choice'
  if (shape.type === 'array') return resolved(shape.items ?? {}).type === 'object' ? 'list' : 'words'
  if (shape.type === 'object') return shape.of === 'text' ? 'pair' : 'object'
  if (shape.type === 'boolean') return 'yesNo'
  return shape.type === 'integer' || shape.type === 'number' ? 'number' : 'text'
}

/** A value to begin with: everything that must be there, and nothing in it. */
export function blank(given: Shape): Json {
  const shape = resolved(given)
  switch (kindOf(shape)) {
    case 'fixed':
      return shape.const ?? ''
    case 'choice':
      return shape.enum?.[0] ?? ''
    case 'yesNo':
      return false
    case 'number':
      return shape.minimum ?? 1
    case 'words':
      return []
    case 'list':
      return Array.from({ length: shape.minItems ?? 0 }, () => blank(shape.items ?? {}))
    case 'pair':
    case 'object':
      return Object.fromEntries((shape.required ?? []).map((name) => [name, blank(shape.properties?.[name] ?? {})]))
    default:
      return ''
  }
}

/** An object with one property more, less or changed, in the order of the schema. */
export function withProperty(shape: Shape, tree: Tree, name: string, value: Json | undefined): Tree {
  const changed: Record<string, Json | undefined> = { ...tree, [name]: value }
  const known = Object.keys(shape.properties ?? {})
  const names = [...known, ...Object.keys(changed).filter((each) => !known.includes(each))]
  return Object.fromEntries(
    names.flatMap((each): [string, Json][] => {
      const kept = changed[each]
      return kept === undefined ? [] : [[each, kept]]
    }),
  )
}

/** What an entry of a list is called, for its head. */
export function titleOf(value: Json | undefined, chinese: boolean): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return String(value ?? '')
  for (const name of ['name', 'label', 'question', 'text']) {
    const said = value[name]
    if (said && typeof said === 'object' && !Array.isArray(said)) {
      const words = said[chinese ? 'zh' : 'en']
      if (typeof words === 'string' && words) return words
    }
  }
  for (const name of ['key', 'code', 'item', 'law', 'address']) {
    const said = value[name]
    if (typeof said === 'string' && said) return said
  }
  return ''
}

/** A copy that shares nothing with what the server said. */
export function copied(tree: unknown): Tree {
  return JSON.parse(JSON.stringify(tree ?? {})) as Tree
}

/** The pointer of a property or an entry below another one. */
export function below(pointer: string, name: string | number): string {
  return `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`
}
