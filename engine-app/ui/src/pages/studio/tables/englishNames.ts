import { englishOf, type TableColumn } from './dmn'

/** Rules that put the English name of a column under the label that the file gives it, which stays what is edited. */
export function rulesOfNames(columns: TableColumn[]): string {
  return columns
    .flatMap((column) => {
      const name = englishOf(column)
      const head = `.dmn-decision-table-container th[data-col-id="${CSS.escape(column.businessObject.id)}"]`
      return name ? [`${head} :is(.input-label, .output-label)::after { content: ${JSON.stringify(name)}; }`] : []
    })
    .join('\n')
}
