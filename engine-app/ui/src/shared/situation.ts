import type { Requirements, ServiceDetail, Situation } from '@/api/types'

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
