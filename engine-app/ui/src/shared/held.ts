import type { HeldAnswer, HeldMaterial, HeldUse, RequiredMaterial } from '@/api/types'

/** What is done with documents that departments hold; what nothing is said of is taken over, the document that serves longest. */
export interface HeldChoice {
  document?: string
  bring: boolean
  reason: string
}
export type HeldChoices = Record<string, HeldChoice>

export const heldOf = (answer: HeldAnswer | undefined, key: string): HeldMaterial | undefined =>
  answer?.materials.find((each) => each.key === key)

export const isValid = (held: HeldMaterial | undefined): boolean => held?.documents[0]?.standing === 'VALID'

/** Whether the applicant is asked for a material: not for what is taken over, but for what has expired, whatever the catalogue says. */
export function isAsked(material: RequiredMaterial, answer: HeldAnswer | undefined, choices: HeldChoices): boolean {
  const held = heldOf(answer, material.key)
  if (!held) return !material.heldByRegister
  return !isValid(held) || choices[material.key]?.bring === true
}

/** Keys of what is to be brought although it is held, without a word why. */
export const withoutReason = (answer: HeldAnswer | undefined, choices: HeldChoices): string[] =>
  (answer?.materials ?? [])
    .filter((held) => isValid(held) && choices[held.key]?.bring && !choices[held.key]?.reason.trim())
    .map((held) => held.key)

export function usesOf(
  answer: HeldAnswer | undefined,
  choices: HeldChoices,
  materials: RequiredMaterial[],
): HeldUse[] | undefined {
  if (!answer) return undefined
  const keys = new Set(materials.map((each) => each.key))
  return answer.materials
    .filter((held) => keys.has(held.key))
    .flatMap((held) => {
      const choice = choices[held.key]
      const document = held.documents.find((each) => each.id === choice?.document) ?? held.documents[0]
      if (!document) return []
      const reason = choice?.bring && document.standing === 'VALID' ? choice.reason.trim() : undefined
      return [{ key: held.key, document: document.id, lookUp: answer.lookUp, broughtBecause: reason }]
    })
}
