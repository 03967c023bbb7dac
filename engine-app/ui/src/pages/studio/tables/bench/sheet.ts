import type { BenchColumn, LocalisedText } from '@/api/types'

/** A sheet of test cases: what its columns are called, and a row of cells for each case. */
export interface Sheet {
  head: string[]
  rows: string[][]
}

/** What is wrong with a sheet, and where; both from 1. */
export interface SheetFault {
  line: number
  column: number
  why: 'quote' | 'behindQuote' | 'unknown' | 'twice' | 'missing' | 'cells' | 'type'
  /** the words that the sentence needs */
  words: Record<string, string | number>
}

export interface TableColumns {
  inputs: BenchColumn[]
  outputs: BenchColumn[]
}

/** A column as people call it in their language, with the name by which test cases do. */
export function titleOf({ name, label }: BenchColumn, text: (label: LocalisedText) => string): string {
  const called = label ? text(label) : name
  return called === name ? name : `${called} (${name})`
}

interface Cell {
  text: string
  line: number
}

const named = 'name'
const rowIds = 'rows'
/** more the server does not run */
export const mostCases = 2_000
/** so many faults are named; who mends them asks again */
const mostFaults = 20

/** The columns in the order in which sheets are written here. */
export const headOf = ({ inputs, outputs }: TableColumns): string[] => [
  named,
  ...inputs.map((each) => each.name),
  ...outputs.map((each) => each.name),
]

/** Divided by tabs, commas or semicolons, whichever stands in the first line: as spreadsheets paste and write. */
function dividerOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? ''
  if (first.includes('\t')) return '\t'
  return !first.includes(',') && first.includes(';') ? ';' : ','
}

/** Lines of cells that are not blank; a quoted cell may hold dividers and line breaks. */
function cellsOf(text: string, faults: SheetFault[]): Cell[][] {
  const divider = dividerOf(text)
  const lines: Cell[][] = []
  let at = 0
  let line = 1
  while (at < text.length) {
    const cells: Cell[] = []
    for (;;) {
      const begun = line
      let cell = ''
      if (text[at] === '"') {
        at++
        while (at < text.length && !(text[at] === '"' && text[at + 1] !== '"')) {
          if (text[at] === '\n') line++
          if (text[at] === '"') at++
          cell += text[at++]
        }
        if (at >= text.length) faults.push({ line: begun, column: cells.length + 1, why: 'quote', words: {} })
        at++
        if (at < text.length && text[at] !== divider && text[at] !== '\n' && text[at] !== '\r') {
          faults.push({ line, column: cells.length + 1, why: 'behindQuote', words: {} })
        }
      }
      const from = at
      while (at < text.length && text[at] !== divider && text[at] !== '\n' && text[at] !== '\r') at++
      cell += text.slice(from, at).trim()
      cells.push({ text: cell, line: begun })
      if (text[at] !== divider) break
      at++
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    line++
    if (cells.some((each) => each.text.trim() !== '')) lines.push(cells)
  }
  return lines
}

const whole = /^[+-]?\d{1,18}$/
const decimal = /^[+-]?\d{1,18}(\.\d{1,18})?$/

/** Whether a column does not read such a text; the server reads them in the same way. */
export function isWrong({ type }: Pick<BenchColumn, 'type'>, text: string): boolean {
  if (text === '') return false
  switch (type.toLowerCase()) {
    case 'integer':
    case 'long':
      return !whole.test(text)
    case 'double':
    case 'number':
      return !decimal.test(text)
    case 'boolean':
      return text !== 'true' && text !== 'false'
    default:
      return false
  }
}

/** Where each column of a head stands among the columns of the table; where a name is an input and an output, the first is the input. */
function placesOf(head: Cell[], table: TableColumns, faults: SheetFault[]): (string | undefined)[] {
  const free = new Map<string, string[]>()
  const offer = (name: string, place: string) => free.set(name, [...(free.get(name) ?? []), place])
  table.inputs.forEach((each, n) => offer(each.name, `in${n}`))
  table.outputs.forEach((each, n) => offer(each.name, `out${n}`))
  offer(named, named)
  offer(rowIds, rowIds)
  const places = head.map((cell, n) => {
    const known = free.has(cell.text)
    const place = free.get(cell.text)?.shift()
    if (!place) {
      faults.push({ line: cell.line, column: n + 1, why: known ? 'twice' : 'unknown', words: { name: cell.text } })
    }
    return place
  })
  table.inputs.forEach((each, n) => {
    if (!places.includes(`in${n}`)) {
      faults.push({ line: head[0]?.line ?? 1, column: head.length + 1, why: 'missing', words: { name: each.name } })
    }
  })
  return places
}

/** A first line is a head if it names an input; else all lines are cases. */
const isHead = (cells: Cell[], { inputs }: TableColumns): boolean =>
  cells.some((cell) => inputs.some((each) => each.name === cell.text))

/**
 * Reads cases for a table. Without a head the columns are those of the table in its order, and cases may lack the last ones.
 * What comes is in the order in which sheets are written here; a column that nobody looked at expects nothing.
 */
export function sheetOf(text: string, table: TableColumns): { sheet: Sheet; faults: SheetFault[] } {
  const faults: SheetFault[] = []
  const lines = cellsOf(text.replace(/^\uFEFF/, ''), faults)
  const columns = [...table.inputs, ...table.outputs]
  const own = [...table.inputs.map((_, n) => `in${n}`), ...table.outputs.map((_, n) => `out${n}`)]
  const withHead = lines[0] !== undefined && isHead(lines[0], table)
  const places = withHead && lines[0] ? placesOf(lines[0], table, faults) : own
  const ids = places.includes(rowIds)
  const rows = lines.slice(withHead ? 1 : 0).map((cells) => {
    const line = cells[0]?.line ?? 1
    const few = withHead ? cells.length !== places.length : cells.length < table.inputs.length
    if (few || cells.length > places.length) {
      const column = Math.min(cells.length, places.length) + 1
      faults.push({ line, column, why: 'cells', words: { cells: cells.length, columns: places.length } })
    }
    const said = (place: string): string | undefined => {
      const n = places.indexOf(place)
      return n < 0 ? undefined : cells[n]?.text
    }
    table.inputs.forEach((input, n) => {
      const typed = said(`in${n}`) ?? ''
      if (!isWrong(input, typed)) return
      const column = places.indexOf(`in${n}`) + 1
      faults.push({ line, column, why: 'type', words: { name: input.name, text: typed, type: input.type } })
    })
    const values = own.map((place, n) => said(place) ?? (n < table.inputs.length ? '' : '-'))
    return [said(named) ?? '', ...values, ...(ids ? [said(rowIds) ?? '-'] : [])]
  })
  const head = [named, ...columns.map((each) => each.name), ...(ids ? [rowIds] : [])]
  return { sheet: { head, rows }, faults: faults.slice(0, mostFaults) }
}

/** Puts cases behind those that are there. */
export function joined(sheet: Sheet, more: Sheet): Sheet {
  const head = more.head.length > sheet.head.length ? more.head : sheet.head
  const filled = ({ rows }: Sheet) => rows.map((row) => head.map((_, n) => row[n] ?? '-'))
  return { head, rows: [...filled(sheet), ...filled(more)] }
}

const quoted = (cell: string): string => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** As CSV (RFC 4180). */
export const csvOf = ({ head, rows }: Sheet): string =>
  [head, ...rows].map((cells) => `${cells.map(quoted).join(',')}\n`).join('')
