import type { MergedField, MergedForm } from '@/api/types'
import { Problem } from '@/api/problem'
import { isCreditCode, isIdentityNumber } from '@/shared/identifiers'

/** What was filled in, by key of the field: numbers, days and choices too are written as text. */
export type Filled = Record<string, string>

/** A message about a field. */
export interface Fault {
  key: string
  params?: Record<string, unknown>
}

export const fieldsOf = (form: MergedForm): MergedField[] => form.groups.flatMap((group) => group.fields)
export const askedOf = (form: MergedForm): MergedField[] => fieldsOf(form).filter((field) => !field.known)

/** Only what is asked in this situation: an answer that was taken back leaves none of its fields behind. */
export function filledOf(form: MergedForm, filled: Filled): Filled {
  const given = askedOf(form).flatMap(({ key }) => {
    const value = filled[key]?.trim()
    return value ? [[key, value] as const] : []
  })
  return Object.fromEntries(given)
}

/** A Chinese keyboard writes digits of full width, too. */
function plain({ kind }: MergedField, written = ''): string {
  return (kind === 'NUMBER' || kind === 'DATE' ? written.normalize('NFKC') : written).trim()
}

/** What is wrong with a value, by the same definition that the server holds it against; which day it is only the server knows. */
export function faultOf(field: MergedField, written: string | undefined): Fault | undefined {
  const value = plain(field, written)
  if (!value) return field.required ? { key: 'mergedForm.fault.open' } : undefined
  if (field.kind === 'NUMBER') return numberFault(field, value)
  if (field.kind === 'DATE') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? undefined : { key: 'mergedForm.fault.date' }
  return field.kind === 'TEXT' || field.kind === 'ADDRESS' ? textFault(field, value) : undefined
}

function numberFault(field: MergedField, value: string): Fault | undefined {
  const written = /^-?\d{1,12}(?:\.(\d{1,4}))?$/.exec(value)
  const decimals = written?.[1]?.replace(/0+$/, '').length ?? 0
  if (!written || decimals > field.decimals) {
    return { key: `mergedForm.fault.${field.decimals ? 'decimals' : 'whole'}`, params: { n: field.decimals } }
  }
  if (typeof field.min === 'number' && Number(value) < field.min) {
    return { key: 'mergedForm.fault.min', params: { n: field.min } }
  }
  if (typeof field.max === 'number' && Number(value) > field.max) {
    return { key: 'mergedForm.fault.max', params: { n: field.max } }
  }
  return undefined
}

function textFault(field: MergedField, value: string): Fault | undefined {
  const length = [...value].length
  if (field.minLength && length < field.minLength) {
    return { key: 'mergedForm.fault.short', params: { n: field.minLength } }
  }
  if (length > field.maxLength) return { key: 'mergedForm.fault.long', params: { n: field.maxLength } }
  if (field.check === 'IDENTITY_NUMBER' && !isIdentityNumber(value)) return { key: 'window.fault.identity' }
  if (field.check === 'CREDIT_CODE' && !isCreditCode(value)) return { key: 'window.fault.credit' }
  return field.pattern && !new RegExp(`^(?:${field.pattern})$`).test(value)
    ? { key: 'mergedForm.fault.pattern' }
    : undefined
}

/** All that is wrong, by field. */
export function faultsOf(form: MergedForm, filled: Filled): Record<string, Fault> {
  const faults = askedOf(form).flatMap((field) => {
    const fault = faultOf(field, filled[field.key])
    return fault ? [[field.key, fault] as const] : []
  })
  return Object.fromEntries(faults)
}

/** What the server said of fields of the form, by field. */
export function saidOfForm(error: unknown): Record<string, string> {
  const errors = Problem.of(error).body.errors ?? []
  return Object.fromEntries(
    errors.flatMap(({ field, message }) => (field.startsWith('form.') ? [[field.slice(5), message] as const] : [])),
  )
}

/** Several departments that each ask for the same make one field: how many fields they have in all, and how many are left. */
export function mergedCount(form: MergedForm): { before: number; after: number; departments: number } {
  const fields = fieldsOf(form)
  return {
    before: fields.reduce((sum, field) => sum + field.askedBy.length, 0),
    after: askedOf(form).length,
    departments: new Set(fields.flatMap((field) => field.askedBy.map((asker) => asker.department))).size,
  }
}
