import type { ArtifactKind, ChangeView, Part } from '@/api/types'
import { send } from '@/api/client'
import { queryClient } from '@/api/queries'
import { studio, word } from './client'

export async function beginChange(title: string): Promise<string> {
  const { data } = await send<ChangeView>('POST', `${studio}/changes`, { body: { title } })
  return data.change.id
}

/** What is in force becomes a draft in a change. */
export async function addPart(change: string, kind: ArtifactKind, key: string): Promise<string> {
  const body = { kind, key, beginning: 'IN_FORCE' }
  return (await send<Part>('POST', `${studio}/changes/${change}/parts`, { body })).data.id
}

/** Begins a change with a draft of what is in force; gives the way to it. */
export async function beginEditing(title: string, kind: ArtifactKind, key: string): Promise<string> {
  return `/studio/parts/${await addPart(await beginChange(title), kind, key)}`
}

export async function addNewPart(change: string, kind: ArtifactKind, key: string, name: string): Promise<string> {
  const body = { kind, key, name, beginning: 'EMPTY' }
  return (await send<Part>('POST', `${studio}/changes/${change}/parts`, { body })).data.id
}

/** A file as it is becomes a draft; what it is of, the server reads in it. */
export async function importFile(change: string, file: File): Promise<string> {
  const path = `${studio}/changes/${change}/imports`
  return (await send<Part>('POST', path, { body: file, query: { kind: word(kindOf(file.name)) } })).data.id
}

/** By the ending of its name; a file of another name is taken for a model, which the server refuses if it is none. */
export function kindOf(name: string): ArtifactKind {
  if (/\.dmn(\.xml)?$/i.test(name)) return 'TABLE'
  if (/\.(form|json)$/i.test(name)) return 'FORM'
  return 'MODEL'
}

/** What the studio shows may have changed. */
export async function refreshStudio(): Promise<void> {
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith(studio) })
}
