import { fetchBytes, get, send } from '@/api/client'
import type { ArtifactKind, Checked, Designer, Page, Part, PartLock, Revision } from '@/api/types'

export const kinds: ArtifactKind[] = ['MODEL', 'TABLE', 'FORM']

export interface SaidComment {
  id: string
  author: Designer
  writtenAt: string
  text: string
}

/** What was said about an element, in its order; of the draft as a whole the element is empty. */
export interface CommentThread {
  id: string
  element: string
  openedAt: string
  resolvedBy?: Designer
  comments: SaidComment[]
}

export const studio = '/api/studio'
/** As addresses and questions say it. */
export const word = (constant: string): string => constant.toLowerCase()
export const partPath = (id: string): string => `${studio}/parts/${id}`
export const findingsPath = (change: string): string => `${studio}/changes/${change}/findings`
export const versionFile = (kind: ArtifactKind, key: string, version: number): string =>
  `${studio}/artifacts/${word(kind)}/${key}/versions/${version}/file`
export const revisionFile = (part: string, number: number): string => `${partPath(part)}/revisions/${number}/file`

/** A file as text, in the encoding that it names itself, or ours. */
export async function fileOf(path: string): Promise<string> {
  return textOf(await fetchBytes(path))
}

export function textOf(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const named = /^<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8'
  return decoder(named).decode(bytes)
}

function decoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true })
  } catch {
    return new TextDecoder('utf-8', { ignoreBOM: true })
  }
}

/** The very bytes that a text has in a file. */
const fileFrom = (content: string): Blob => new Blob([content])

export const holdLock = async (part: string): Promise<PartLock> =>
  (await send<PartLock>('POST', `${partPath(part)}/lock`)).data
export const takeLock = async (part: string): Promise<PartLock> =>
  (await send<PartLock>('POST', `${partPath(part)}/lock/take-over`)).data
export const dropLock = (part: string): Promise<unknown> => send('DELETE', `${partPath(part)}/lock`)

/** Saves upon the revision that it was made from. */
export async function saveRevision(part: string, content: string, base: number, done: string): Promise<Revision> {
  const query = { base, done: done.slice(0, 200) }
  return (await send<Revision>('POST', `${partPath(part)}/revisions`, { body: fileFrom(content), query })).data
}

/** Saves an earlier revision once more, byte for byte. */
export const restoreRevision = async (part: string, number: number, base: number): Promise<Revision> =>
  (await send<Revision>('POST', `${partPath(part)}/revisions/${number}/restore`, { query: { base } })).data

export const revisionsOf = (part: string): Promise<Page<Revision>> => get(`${partPath(part)}/revisions`, { limit: 100 })

/** What the server says of a content that is not saved. */
export async function check(part: Part, content: string, signal: AbortSignal): Promise<Checked> {
  const query = { kind: word(part.kind), key: part.key, change: part.change }
  return (await send<Checked>('POST', `${studio}/checks`, { body: fileFrom(content), query, signal })).data
}
