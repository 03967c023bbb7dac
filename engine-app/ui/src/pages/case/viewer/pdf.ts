import { GlobalWorkerOptions, PDFWorker, getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist'
import ReaderWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker'

/** The reader of PDF, a chunk of its own with a worker of our own origin: no program in a document is run, nothing is evaluated. */
let worker: PDFWorker | undefined

export interface OpenedPdf {
  document: PDFDocumentProxy
  close: () => void
}

export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  if (!worker) {
    GlobalWorkerOptions.workerPort = new ReaderWorker()
    worker = PDFWorker.create({ port: GlobalWorkerOptions.workerPort })
  }
  const data = (folder: string): string => new URL(`/assets/pdf/${folder}/`, location.href).href
  const task = getDocument({
    // the reader takes the bytes away; others look at the same file
    data: bytes.slice(),
    worker,
    isEvalSupported: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    cMapUrl: data('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: data('standard_fonts'),
  })
  return { document: await task.promise, close: () => void task.destroy() }
}

/** The words of a page in reading order, a line for each line. */
export async function wordsOf(page: PDFPageProxy): Promise<string> {
  const content = await page.getTextContent()
  return content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}

export type { PDFPageProxy }
