import type { Applicant, Application, HeldAnswer, Requirements, Situation } from '@/api/types'
import { filledOf, type Filled } from '@/shared/form/merged'
import { isAsked, usesOf, type HeldChoices } from '@/shared/held'
import { isCreditCode, isIdentityNumber } from '@/shared/identifiers'
import { answersTo } from '@/shared/situation'

export { allAnswered, answersTo, questionsOf } from '@/shared/situation'

export interface ApplicationDraft {
  answers: Record<string, string>
  applicant: Applicant
  /** keys of what was handed in, and the files of some of them */
  provided: string[]
  files: Record<string, string>
  held: HeldChoices
  form: Filled
}

export const emptyApplication = (): ApplicationDraft => ({
  answers: {},
  applicant: { kind: 'ENTERPRISE', name: '', idNumber: '', phone: '', address: '' },
  provided: [],
  files: {},
  held: {},
  form: {},
})

/** Message keys of what is wrong with the applicant's data, by field. */
export function faultsOf(applicant: Applicant): Partial<Record<keyof Applicant, string>> {
  const faults: Partial<Record<keyof Applicant, string>> = {}
  if (!applicant.name.trim()) faults.name = 'common.required'
  if (!applicant.idNumber.trim()) faults.idNumber = 'common.required'
  else if (applicant.kind === 'PERSON' && !isIdentityNumber(applicant.idNumber.trim())) {
    faults.idNumber = 'window.fault.identity'
  } else if (applicant.kind === 'ENTERPRISE' && !isCreditCode(applicant.idNumber.trim())) {
    faults.idNumber = 'window.fault.credit'
  }
  if (!/^\+?[\d -]{7,20}$/.test(applicant.phone.trim())) faults.phone = 'window.fault.phone'
  return faults
}

export function applicationOf(
  serviceCode: string,
  questions: Situation[],
  requirements: Requirements,
  draft: ApplicationDraft,
  held?: HeldAnswer,
): Application {
  const { applicant } = draft
  return {
    serviceCode,
    answers: answersTo(questions, draft.answers),
    applicant: {
      kind: applicant.kind,
      name: applicant.name.trim(),
      idNumber: applicant.idNumber.trim().toUpperCase(),
      phone: applicant.phone.trim(),
      address: applicant.address?.trim() || undefined,
    },
    form: filledOf(requirements.form, draft.form),
    materials: requirements.materials
      .filter((material) => isAsked(material, held, draft.held))
      .map(({ key }) => {
        const provided = draft.provided.includes(key)
        return { key, provided, attachmentId: provided ? draft.files[key] : undefined }
      }),
    held: usesOf(held, draft.held, requirements.materials),
  }
}
