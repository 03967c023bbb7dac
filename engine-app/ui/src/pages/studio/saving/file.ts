/** Gives a text to the person as a file, as it is. */
export function saveFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

export const endings = { MODEL: 'bpmn', TABLE: 'dmn', FORM: 'form' } as const
