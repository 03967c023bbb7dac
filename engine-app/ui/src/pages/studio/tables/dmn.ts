import type { PasteColumn } from './paste'

/** What the pages use of the library that draws decision tables. */
export declare class DmnEditor {
  constructor(options: object)
  importXML(xml: string): Promise<unknown>
  saveXML(options: { format: boolean }): Promise<{ xml: string }>
  getViews(): View[]
  open(view: View): Promise<unknown>
  getActiveViewer(): TableViewer | undefined
  destroy(): void
}

interface View {
  type: string
  element: { id: string }
}

export interface TableViewer {
  get<T>(service: string): T
}

interface Cell {
  id: string
  businessObject: { text?: string }
}

export interface TableRow {
  id: string
  cells: Cell[]
  businessObject: { id: string }
}

/** An input or an output as its file says it. */
export interface TableColumn {
  businessObject: {
    $type: string
    id: string
    label?: string
    name?: string
    typeRef?: string
    inputExpression?: { typeRef?: string; text?: string }
    extensionElements?: { values?: Extension[] }
  }
}

/** An element of another namespace, which the library only carries along. */
interface Extension {
  name?: string
  value?: string
  $children?: Extension[]
}

/** The English name that a column declares. */
export function englishOf({ businessObject }: TableColumn): string | undefined {
  const properties = (businessObject.extensionElements?.values ?? []).flatMap(({ $children }) => $children ?? [])
  return properties.find(({ name }) => name === 'lianban:name_en')?.value?.trim() || undefined
}

/** What a column is called in the language of the page, and what it reads. */
export function columnOf(column: TableColumn, chinese: boolean): PasteColumn {
  const { $type, label, name, typeRef, inputExpression } = column.businessObject
  const english = chinese ? undefined : englishOf(column)
  return {
    name: (english ?? label ?? name ?? inputExpression?.text ?? '').trim(),
    type: typeRef ?? inputExpression?.typeRef ?? 'string',
    answers: $type === 'dmn:OutputClause',
  }
}

/** The services of a table that is open. */
export interface TableServices {
  sheet: { getRoot: () => { rows: TableRow[]; cols: TableColumn[] } }
  modeling: { addRow: (attributes: object) => TableRow; editCell: (cell: unknown, text: string) => void }
  commandStack: {
    canUndo: () => boolean
    canRedo: () => boolean
    undo: () => void
    redo: () => void
    registerHandler: (command: string, handler: unknown) => void
    execute: (command: string, context: object) => void
  }
  eventBus: { on: (event: string, act: () => void) => void }
}

export const serviceOf = <S extends keyof TableServices>(viewer: TableViewer, name: S): TableServices[S] =>
  viewer.get<TableServices[S]>(name)

/** Opens the table of a file, of several the first. */
export async function openTable(editor: DmnEditor, xml: string): Promise<void> {
  await editor.importXML(xml)
  const table = editor.getViews().find(({ type }) => type === 'decisionTable')
  if (table) await editor.open(table)
}
