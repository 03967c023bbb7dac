import type { Applicant, Application, Requirements, ServiceDetail, Situation } from '@/api/types'
import { isCreditCode, isIdentityNumber } from '@/shared/identifiers'

export interface ApplicationDraft {
  answers: Record<string, string>
  applicant: Applicant
  /** keys of what was handed in, and the files of some of them */
  provided: string[]
  files: Record<string, string>
}

export const emptyApplication = (): ApplicationDraft => ({
  answers: {},
  applicant: { kind: 'ENTERPRISE', name: '', idNumber: '', phone: '', address: '' },
  provided: [],
  files: {},
})

/**
 * The questions to ask: the service's own, then those of the items that take part. Until it is known which
 * take part only the service's own are asked; a question that several items put is asked once.
 */
export function questionsOf(service: ServiceDetail, requirements: Requirements | undefined): Situation[] {
  const part = new Set(requirements?.items.map((item) => item.code))
  const items = service.joint ? service.items.filter((item) => part.has(item.code)) : service.items
  const all = [...service.situations, ...items.flatMap((item) => item.situations)]
  return [...new Map(all.map((situation) => [situation.key, situation])).values()]
}

export function allAnswered(questions: Situation[], answers: Record<string, string>): boolean {
  return questions.every((question) => answers[question.key])
}

/** Only answers to questions that are asked: a taken-back answer leaves none of its followers behind. */
export function answersTo(questions: Situation[], answers: Record<string, string>): Record<string, string> {
  const asked = questions.flatMap(({ key }) => (answers[key] ? [[key, answers[key]] as const] : []))
  return Object.fromEntries(asked)
}

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
    materials: requirements.materials
      .filter((material) => !material.heldByRegister)
      .map(({ key }) => {
        const provided = draft.provided.includes(key)
        return { key, provided, attachmentId: provided ? draft.files[key] : undefined }
      }),
  }
}
