import type { UseInfiniteQueryReturnType, UseQueryReturnType } from '@tanstack/vue-query'
import { computed } from 'vue'

type Asked =
  | Pick<UseQueryReturnType<unknown, Error>, 'isPending' | 'isError' | 'error' | 'data' | 'refetch'>
  | Pick<UseInfiniteQueryReturnType<unknown, Error>, 'isPending' | 'isError' | 'error' | 'data' | 'refetch'>

/** What QueryState wants to know of a question, as one value. */
export function stateOf(query: Asked) {
  return computed(() => ({
    isPending: query.isPending.value,
    isError: query.isError.value,
    error: query.error.value,
    data: query.data.value,
    refetch: query.refetch,
  }))
}
