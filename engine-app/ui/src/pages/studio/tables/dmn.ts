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

/** The services of a table that is open. */
export interface TableServices {
  sheet: { getRoot: () => { rows: TableRow[]; cols: { businessObject: { $type: string } }[] } }
  modeling: { addRow: (attributes: object) => TableRow; editCell: (cell: unknown, text: string) => void }
  commandStack: { canUndo: () => boolean; canRedo: () => boolean; undo: () => void; redo: () => void }
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
