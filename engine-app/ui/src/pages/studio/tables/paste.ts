import type { SheetFault } from './bench/sheet'

/** A column that cells are pasted into: what it is called and reads, and whether it answers or asks. */
export interface PasteColumn {
  name: string
  type: string
  answers: boolean
}

const numbers = ['integer', 'long', 'double', 'number']
/** a number, a comparison, a range, several of them, and what is not among them */
const numeric = /^(-|not\([\d.,\s<>=[\]-]+\)|[\d.,\s<>=[\]()-]*\d[\d.,\s<>=[\]()-]*)$/
const plain = /^[+-]?\d+(\.\d+)?$/
/** so many faults are named; who mends them pastes again */
const most = 20

/** A row as it was pasted, with the line on which it begins, from 1. */
interface PastedRow {
  line: number
  cells: string[]
}

/** What was pasted: rows that are not blank, and the cell whose quotation mark nothing closes, which would swallow what follows. */
interface Pasted {
  rows: PastedRow[]
  unclosed?: { line: number; column: number }
}

/** Rows of cells as a spreadsheet puts them on the clipboard: tabs between cells, quotation marks around cells with breaks. */
export function pastedOf(text: string): Pasted {
  let row: PastedRow = { line: 1, cells: [] }
  const rows = [row]
  let line = 1
  let cell = ''
  // the line on which a quotation mark was opened
  let opened = 0
  const put = (): void => {
    row.cells.push(cell.trim())
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\n') line++
    if (opened && sign === '"' && text[at + 1] === '"') cell += text[at++]
    else if (sign === '"' && (opened || cell === '')) opened = opened ? 0 : line
    else if (!opened && sign === '\t') put()
    else if (!opened && sign === '\n') {
      put()
      row = { line, cells: [] }
      rows.push(row)
    } else if (sign !== '\r') cell += sign
  }
  const unclosed = opened ? { line: opened, column: row.cells.length + 1 } : undefined
  if (unclosed) rows.pop()
  else put()
  return { rows: rows.filter(({ cells }) => cells.some((each) => each !== '')), unclosed }
}

/** A plain word as a table says it; numbers, ranges, dashes, truth values and what is quoted already stay. */
export function quotedWord(cell: string): string {
  if (cell === '' || /^(-|true|false|".*"|[\d.,\s<>=[\]()-]+|(not|date)\(.*\))$/s.test(cell)) return cell
  return cell
    .split(/\s*[,，、]\s*/)
    .map((word) => `"${word.replaceAll('"', '')}"`)
    .join(', ')
}

/** What no column can take, by line and column of what was pasted, both from 1. */
export function pasteFaults({ rows, unclosed }: Pasted, columns: PasteColumn[]): SheetFault[] {
  const faults = rows.flatMap(({ line, cells }): SheetFault[] => {
    if (cells.length > columns.length) {
      const words = { cells: cells.length, columns: columns.length }
      return [{ line, column: columns.length + 1, why: 'cells', words }]
    }
    return cells.flatMap((text, at): SheetFault[] => {
      const column = columns[at]
      const why = column && faultOf(text, column)
      return why ? [{ line, column: at + 1, why, words: { name: column.name, type: column.type, text } }] : []
    })
  })
  return [...(unclosed ? [{ ...unclosed, why: 'quote' as const, words: {} }] : []), ...faults].slice(0, most)
}

function faultOf(text: string, { type, answers }: PasteColumn): 'type' | 'quote' | undefined {
  const cell = text.trim()
  if ((cell.match(/"/g)?.length ?? 0) % 2) return 'quote'
  if (cell === '') return undefined
  const reads = type.toLowerCase()
  if (numbers.includes(reads)) return (answers ? plain : numeric).test(cell) ? undefined : 'type'
  if (reads === 'boolean') return /^(true|false)$/.test(cell) || (!answers && cell === '-') ? undefined : 'type'
  return undefined
}

/** Puts the words of a row into quotation marks, in columns that read words. */
export const quotedRow = (cells: string[], columns: PasteColumn[]): string[] =>
  cells.map((cell, n) => (columns[n]?.type.toLowerCase() === 'string' ? quotedWord(cell) : cell))
