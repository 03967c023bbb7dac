import { englishNameOf } from '@/shared/englishModel'

/** How an element of one version differs in the other. */
export type How = 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED'

export interface Difference {
  element: string
  name: string
  how: How
  /** what is changed of it, with what it was and is */
  fields: { field: string; before: string; after: string }[]
}

interface Part {
  name: string
  /** what it says */
  fields: Map<string, string>
  /** where it is drawn */
  place: string
}

type Parts = Map<string, Part>

/** What differs between two files: by element in a model, by row and column in a table, by field in a form. Columns are called in the reader's language. */
export function differences(before: string, after: string, chinese: boolean): Difference[] {
  const [old, now] = [partsOf(before, chinese), partsOf(after, chinese)]
  const ids = new Set([...old.keys(), ...now.keys()])
  return [...ids].flatMap((id) => difference(id, old.get(id), now.get(id)) ?? [])
}

function difference(element: string, old: Part | undefined, now: Part | undefined): Difference | undefined {
  if (!old || !now) {
    const name = (now ?? old)?.name ?? element
    return { element, name, how: now ? 'ADDED' : 'REMOVED', fields: [] }
  }
  const fields = [...new Set([...old.fields.keys(), ...now.fields.keys()])]
    .map((field) => ({ field, before: old.fields.get(field) ?? '', after: now.fields.get(field) ?? '' }))
    .filter((each) => each.before !== each.after)
  if (fields.length) return { element, name: now.name, how: 'CHANGED', fields }
  return old.place === now.place ? undefined : { element, name: now.name, how: 'MOVED', fields: [] }
}

function partsOf(file: string, chinese: boolean): Parts {
  if (file.trimStart().startsWith('{')) return componentsOf(JSON.parse(file) as FormFile)
  const document = new DOMParser().parseFromString(file, 'application/xml')
  return all(document, 'decision').length ? rowsOf(document, chinese) : elementsOf(document)
}

/** By their names, whatever their prefixes. */
const all = (root: Document | Element, ...names: string[]): Element[] =>
  names.flatMap((name) => [...root.getElementsByTagNameNS('*', name)])

/** Elements of BPMN that are no elements of the drawing, but say something of the one around them. */
const parts = /^(?:.*EventDefinition|extensionElements|documentation|conditionExpression|.*LoopCharacteristics)$/

function elementsOf(document: Document): Parts {
  const found: Parts = new Map()
  for (const each of all(document, 'process', 'collaboration').flatMap((root) => [
    root,
    ...root.querySelectorAll('[id]'),
  ])) {
    if (parts.test(each.localName)) continue
    const id = each.getAttribute('id') ?? ''
    found.set(id, { name: each.getAttribute('name') ?? id, fields: new Map(), place: '' })
    const { fields } = found.get(id) as Part
    fields.set('type', each.localName)
    for (const { name, value } of each.attributes) if (name !== 'id') fields.set(name, value)
    for (const child of each.children) if (parts.test(child.localName)) saidBy(child, fields)
  }
  for (const drawn of all(document, 'BPMNShape', 'BPMNEdge')) {
    const part = found.get(drawn.getAttribute('bpmnElement') ?? '')
    if (part) part.place = all(drawn, 'Bounds', 'waypoint').map(placed).join(' ')
  }
  return found
}

/** A property by its own name, everything else by the name of its element. */
function saidBy(child: Element, fields: Map<string, string>): void {
  const properties = all(child, 'property')
  for (const each of properties) fields.set(each.getAttribute('name') ?? '', each.getAttribute('value') ?? '')
  const rest = child.cloneNode(true) as Element
  for (const each of all(rest, 'properties')) each.remove()
  const said = [...attributesOf(rest), ...[...rest.children].flatMap(wordsOf), ownText(rest)].filter(Boolean).join(' ')
  if (said) fields.set(child.localName, said)
}

const attributesOf = (element: Element): string[] =>
  [...element.attributes]
    .filter(({ name }) => name !== 'id' && !name.startsWith('x'))
    .map(({ name, value }) => `${name}=${value}`)
const wordsOf = (element: Element): string[] => [
  element.localName,
  ...attributesOf(element),
  ...[...element.children].flatMap(wordsOf),
  ownText(element),
]
const ownText = (element: Element): string => (element.children.length ? '' : (element.textContent ?? '').trim())
const placed = (element: Element): string =>
  ['x', 'y', 'width', 'height'].map((name) => Math.round(Number(element.getAttribute(name) ?? 0))).join(',')

const labelOf = (column: Element): string =>
  column.getAttribute('label') ?? column.getAttribute('name') ?? column.getAttribute('id') ?? ''

/** Rows by their id, each cell under the name of its column. */
function rowsOf(document: Document, chinese: boolean): Parts {
  const found: Parts = new Map()
  for (const table of all(document, 'decisionTable')) {
    const columns = all(table, 'input', 'output').map((each) => ({
      label: labelOf(each),
      english: englishNameOf(each),
    }))
    const called = columns.map(({ label, english }) => (chinese ? label : (english ?? label)))
    const head = new Map(
      [...table.attributes].filter(({ name }) => name !== 'id').map(({ name, value }) => [name, value]),
    )
    columns.forEach(({ label, english }, n) => {
      head.set(`#${n + 1}`, label)
      if (english) head.set(`#${n + 1} lianban:name_en`, english)
    })
    found.set(table.getAttribute('id') ?? '', {
      name: table.parentElement?.getAttribute('name') ?? '',
      fields: head,
      place: '',
    })
    for (const [n, row] of all(table, 'rule').entries()) {
      const cells = all(row, 'inputEntry', 'outputEntry').map(textOf)
      const fields = new Map(cells.map((cell, column) => [called[column] ?? String(column + 1), cell]))
      fields.set('description', textOf(all(row, 'description')[0]))
      found.set(row.getAttribute('id') ?? '', { name: `#${n + 1} ${cells.slice(0, 2).join(' · ')}`, fields, place: '' })
    }
  }
  return found
}

const textOf = (element: Element | undefined): string => (element?.textContent ?? '').trim()

interface FormFile {
  components?: (Record<string, unknown> & {
    id?: string
    key?: string
    label?: string
    components?: FormFile['components']
  })[]
}

function componentsOf(form: FormFile): Parts {
  const found: Parts = new Map()
  for (const [n, { id, key, label, components, ...rest }] of (form.components ?? []).entries()) {
    const own = id ?? key ?? String(n)
    const fields = new Map(Object.entries({ key, label, ...rest }).map(([name, value]) => [name, said(value)]))
    found.set(own, { name: label ?? key ?? own, fields, place: String(n) })
    for (const [inner, part] of componentsOf({ components })) found.set(inner, part)
  }
  return found
}

const said = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
