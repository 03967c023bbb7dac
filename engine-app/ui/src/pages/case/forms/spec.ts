import type { CaseAction, CaseMaterial, CaseView } from '@/api/types'

export type Content = Record<string, unknown>

export type FieldKind =
  | 'line'
  | 'lines'
  | 'number'
  | 'date'
  | 'instant'
  | 'choice'
  | 'department'
  | 'colleague'
  | 'signers'
  | 'ground'
  | 'attachment'
  | 'check'
  | 'handing'
  | 'corrected'
  | 'defects'
  | 'follow'
  | 'signature'

export interface FieldSpec {
  name: string
  kind: FieldKind
  optional?: true
  /** a list that is handed in even with nothing on it */
  mayBeEmpty?: true
  /** the codes to choose from, and the group of words that names them */
  choices?: string[]
  words?: string
  when?: (content: Content, view?: CaseView) => boolean
  /** message key of what is wrong where there is no value */
  missing?: string
  /** message key of what is wrong with a value that is there */
  fault?: (value: unknown, content: Content) => string | undefined
}

export interface FormSpec {
  fields: FieldSpec[]
  /** message key of what it comes to, where that depends on the case */
  hint?: (view: CaseView) => string
  initial?: (view: CaseView, action: CaseAction) => Content
  body: (content: Content) => unknown
}

export interface CheckRow {
  key: string
  state: 'PROVIDED' | 'DEFECTIVE' | 'MISSING'
  note: string
}

export interface HandingRow {
  key: string
  provided: boolean
  attachmentId?: string
}

/** A field of the form; without a value it is not handed in. */
export interface CorrectedRow {
  key: string
  value?: string
}

export interface DefectRow {
  key: string
  defect: string
}

export interface FollowRow {
  key: string
  by: string
}

/** Drawn, as a PNG in Base64, or the reason why not. */
export interface SignatureValue {
  drawing?: string
  reason?: string
}

export const stillOut = (material: CaseMaterial): boolean =>
  ['MISSING', 'DEFECTIVE', 'TO_FOLLOW'].includes(material.state)

export const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
export const wordsOrNothing = (value: unknown): string | undefined => words(value) || undefined
