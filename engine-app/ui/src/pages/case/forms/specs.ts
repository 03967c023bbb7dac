import type { CaseAction, CaseView } from '@/api/types'
import { caseForms } from './caseSpecs'
import type { Content, FieldSpec, FormSpec } from './spec'
import { taskForms } from './taskSpecs'

const forms: Record<string, FormSpec> = { ...caseForms, ...taskForms }

/** `grant`, `refuse` and `take-back` end the address of a special procedure's command as well as of an extension's. */
export function formName(action: CaseAction): string {
  const owner = /\/(special-procedures|extensions)\/[^/]+\/(grant|refuse|take-back)$/.exec(action.href)
  return owner ? `${owner[1]}/${owner[2]}` : action.name
}

export function formOf(action: CaseAction): FormSpec | undefined {
  return forms[formName(action)]
}

export function initialContent(spec: FormSpec, view: CaseView, action: CaseAction): Content {
  const empty = Object.fromEntries(spec.fields.map((field) => [field.name, emptyOf(field)]))
  return { ...empty, ...spec.initial?.(view, action) }
}

function emptyOf(field: FieldSpec): unknown {
  if (['check', 'handing', 'corrected', 'defects', 'follow', 'signers'].includes(field.kind)) return []
  return field.kind === 'number' ? undefined : ''
}

/** The fields that are asked for now, given what was answered before. */
export function askedFields(spec: FormSpec, content: Content, view?: CaseView): FieldSpec[] {
  return spec.fields.filter((field) => field.when?.(content, view) ?? true)
}

/** Message keys by field; empty when the form may be sent. */
export function faultsOf(spec: FormSpec, content: Content, view?: CaseView): Record<string, string> {
  const faults: Record<string, string> = {}
  for (const field of askedFields(spec, content, view)) {
    const value = content[field.name]
    const missing =
      value == null ||
      (typeof value === 'string' && value.trim() === '') ||
      (Array.isArray(value) && value.length === 0)
    if (missing && !field.optional && !field.mayBeEmpty) faults[field.name] = field.missing ?? 'common.required'
    else if (!missing) {
      const fault = field.fault?.(value, content)
      if (fault) faults[field.name] = fault
    }
  }
  return faults
}
