import type { UseInfiniteQueryReturnType, UseQueryReturnType } from '@tanstack/vue-query'
import { computed, ref, watchEffect } from 'vue'

type Asked =
  | Pick<UseQueryReturnType<unknown, Error>, 'isPending' | 'isError' | 'error' | 'data' | 'refetch'>
  | Pick<UseInfiniteQueryReturnType<unknown, Error>, 'isPending' | 'isError' | 'error' | 'data' | 'refetch'>

/**
 * Whether one of the answers has still to come that stand above each other: they appear together, because one that came late would push
 * away what somebody reads. An answer that failed, or that nobody asks for, is not waited for; and once all were there nothing is hidden again.
 */
export function waitingFor(...asked: Pick<UseQueryReturnType<unknown, Error>, 'isLoading'>[]) {
  const settled = ref(false)
  watchEffect(() => {
    if (!asked.some((each) => each.isLoading.value)) settled.value = true
  })
  return computed(() => !settled.value)
}

/** What QueryState wants to know of a question, as one value; pending until the others are there too that appear together with it. */
export function stateOf(query: Asked, ...others: Parameters<typeof waitingFor>) {
  const waiting = waitingFor(...others)
  return computed(() => ({
    isPending: query.isPending.value || waiting.value,
    isError: query.isError.value,
    error: query.error.value,
    data: query.data.value,
    refetch: query.refetch,
  }))
}
