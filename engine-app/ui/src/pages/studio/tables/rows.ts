import type { TableServices, TableViewer } from './dmn'
import { serviceOf } from './dmn'

interface Pasted {
  rows: string[][]
}

/** Adds rows with their cells as one step, which one undo takes back: the table is drawn once, however many they are. */
class PastedRows {
  static readonly $inject = ['modeling']

  constructor(private readonly modeling: TableServices['modeling']) {}

  preExecute({ rows }: Pasted): void {
    for (const cells of rows) {
      const row = this.modeling.addRow({ type: 'dmn:DecisionRule' })
      for (const [n, text] of cells.entries()) this.modeling.editCell(row.cells[n]?.businessObject, text)
    }
  }
}

const command = 'lianban.rows.add'
const ready = new WeakSet<TableViewer>()

export function addRows(viewer: TableViewer, rows: string[][]): void {
  const stack = serviceOf(viewer, 'commandStack')
  if (!ready.has(viewer)) {
    stack.registerHandler(command, PastedRows)
    ready.add(viewer)
  }
  stack.execute(command, { rows })
}
