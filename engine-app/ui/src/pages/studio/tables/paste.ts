/** Rows of cells as a spreadsheet puts them on the clipboard: tabs between cells, quotation marks around cells with breaks. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const put = (): void => {
    rows.at(-1)?.push(cell.trim())
    cell = ''
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (quoted && sign === '"' && text[at + 1] === '"') cell += text[at++]
    else if (quoted ? sign === '"' : sign === '"' && cell === '') quoted = !quoted
    else if (!quoted && sign === '\t') put()
    else if (!quoted && sign === '\n') {
      put()
      rows.push([])
    } else if (sign !== '\r') cell += sign
  }
  put()
  return rows.filter((row) => row.some((each) => each !== ''))
}

/** A plain word as a table says it; numbers, ranges, dashes, truth values and what is quoted already stay. */
export function quotedWord(cell: string): string {
  if (cell === '' || /^(-|true|false|".*"|[\d.,\s<>=[\]()-]+|(not|date)\(.*\))$/s.test(cell)) return cell
  return cell
    .split(/\s*[,，、]\s*/)
    .map((word) => `"${word.replaceAll('"', '')}"`)
    .join(', ')
}
