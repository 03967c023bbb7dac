import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { get } from '@/api/client'
import type { Applicant, RequiredMaterial, Requirements } from '@/api/types'

/** What follows from the answers; the list before stays until the next is there, so that nothing jumps. */
export function useRequirements(
  service: () => string,
  answers: Ref<Record<string, string>>,
  kind: Ref<Applicant['kind']>,
  enabled: Ref<boolean>,
) {
  const query = computed(() => ({ answers: inAddress(answers.value), applicant: kind.value.toLowerCase() }))
  return useQuery({
    queryKey: computed(() => ['public requirements', service(), query.value] as const),
    queryFn: ({ signal }) => get<Requirements>(`/api/public/services/${service()}/requirements`, query.value, signal),
    enabled,
    staleTime: 300_000,
    placeholderData: keepPreviousData,
  })
}

/** Sorted, so that the same answers are the same address. */
export function inAddress(answers: Record<string, string>): string {
  return Object.entries(answers)
    .map(([question, answer]) => `${question}:${answer}`)
    .sort()
    .join(',')
}

/** The answers that an address holds; what is none is left out. */
export function fromAddress(written: unknown): Record<string, string> {
  if (typeof written !== 'string') return {}
  const pairs = written.split(',').map((pair) => pair.split(':'))
  return Object.fromEntries(pairs.flatMap(([question, answer]) => (question && answer ? [[question, answer]] : [])))
}

/** What an applicant brings: at first what is needed, then what may come later or not at all; and what offices hold themselves. */
export function sorted(
  { materials }: Requirements,
  isAsked: (material: RequiredMaterial) => boolean = (material) => !material.heldByRegister,
) {
  const mine = materials.filter(isAsked)
  return {
    needed: mine.filter((material) => material.necessity === 'NEEDED'),
    further: mine.filter((material) => material.necessity !== 'NEEDED'),
    held: materials.filter((material) => !isAsked(material)),
  }
}
