import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useAnswer } from '@/api/queries'
import type { Assessment, Page, PublishedAssessment } from '@/api/types'
import { stateOf } from '@/shared/state'

/** In the address: the figures as they stand now, although the period is published. */
export const DRAFT = 'draft'

/** The assessment that an address names: a version, the draft, or else the newest version and the draft only where there is none. */
export function useAssessment(period: MaybeRefOrGetter<string>, named: MaybeRefOrGetter<string | undefined>) {
  const newest = useAnswer<Page<PublishedAssessment>>(
    '/api/assessments',
    () => ({ period: toValue(period), limit: 1 }),
    { enabled: () => toValue(named) === undefined },
  )
  const version = computed(() => {
    const chosen = toValue(named) ?? newest.data.value?.items[0]?.version
    return chosen === undefined || chosen === DRAFT ? undefined : String(chosen)
  })
  const asked = useAnswer<Assessment>(
    () => `/api/assessments/${toValue(period)}`,
    () => ({ version: version.value }),
    { enabled: () => toValue(named) !== undefined || newest.data.value !== undefined },
  )
  const states = { newest: stateOf(newest), asked: stateOf(asked) }
  const state = computed(
    () => (toValue(named) === undefined && newest.isError.value ? states.newest : states.asked).value,
  )
  return { version, state, shown: asked.data }
}
