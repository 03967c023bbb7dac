import { keepPreviousData, QueryClient, useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { get, send, type Sending } from './client'
import { Problem } from './problem'
import type { CaseView, Colleague, Department, Me, Page } from './types'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // what the server refused stays refused; only silence and failures are worth asking again
      retry: (count, error) => Problem.of(error).undecided && count < 2,
    },
  },
})

export const sessionQuery = {
  queryKey: ['session'],
  queryFn: async (): Promise<Me | null> => {
    const response = await fetch('/api/session', {
      headers: { Accept: 'application/json' },
      credentials: 'same-origin',
    })
    if (response.status === 401) return null
    if (!response.ok) throw await Problem.from(response)
    return (await response.json()) as Me
  },
  staleTime: 60_000,
}

/** Somebody else sits here now: nothing that was answered to the one before stays, and who is shown changes at once. */
export function changePerson(me: Me | null): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' })
  queryClient.setQueryData(sessionQuery.queryKey, me)
}

export function useMe() {
  const query = useQuery(sessionQuery)
  return computed(() => query.data.value ?? null)
}

/** When to ask again beside the usual; `asOf` is no part of the question: where it changes, the answer has changed too. */
interface Asking {
  asOf?: MaybeRefOrGetter<unknown>
  enabled?: MaybeRefOrGetter<boolean>
  refetchInterval?: number
  staleTime?: number
  /** shows the answer before until the next is there, so that nothing jumps */
  keep?: boolean
}

interface Keeping {
  /** show the rows of the question before until those of the next are there */
  keep?: boolean
  /** how long rows that nobody looks at are remembered, in milliseconds */
  gcTime?: number
}

const keyOf = (path: string, query: Sending['query'], asOf?: Asking['asOf']) => [path, query, toValue(asOf)] as const

/** What the server answered to a command stands for the answer to the question of that address. */
export function putAnswer(path: string, answer: unknown): void {
  queryClient.setQueryData(keyOf(path, {}), answer)
}

/** A question to the server whose key is its address. */
export function useAnswer<T>(
  path: MaybeRefOrGetter<string>,
  query: MaybeRefOrGetter<Sending['query']> = {},
  { asOf, keep, ...options }: Asking = {},
) {
  return useQuery({
    placeholderData: keep ? keepPreviousData : undefined,
    queryKey: computed(() => keyOf(toValue(path), toValue(query), asOf)),
    queryFn: ({ signal }) => get<T>(toValue(path), toValue(query), signal),
    ...options,
  })
}

/** A list that goes on by opaque cursors. */
export function usePages<T, P extends Page<T> = Page<T>>(
  path: MaybeRefOrGetter<string>,
  query: MaybeRefOrGetter<Sending['query']> = {},
  { asOf, keep, ...options }: Pick<Asking, 'asOf' | 'enabled' | 'refetchInterval' | 'staleTime'> & Keeping = {},
) {
  const pages = useInfiniteQuery({
    queryKey: computed(() => [toValue(path), 'pages', toValue(query), toValue(asOf)] as const),
    queryFn: ({ signal, pageParam }) =>
      get<P>(toValue(path), { ...toValue(query), cursor: pageParam || undefined }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keep ? keepPreviousData : undefined,
    // what the server said is only read: watching each word of a hundred rows would cost a fifth of showing them
    shallow: true,
    ...options,
  })
  const rows = computed(() => pages.data.value?.pages.flatMap((page) => page.items) ?? [])
  return { ...pages, rows }
}

export type Pages<T> = Pick<
  ReturnType<typeof usePages<T>>,
  | 'rows'
  | 'data'
  | 'error'
  | 'isPending'
  | 'isLoading'
  | 'isError'
  | 'isFetching'
  | 'isFetchingNextPage'
  | 'isFetchNextPageError'
  | 'hasNextPage'
  | 'fetchNextPage'
  | 'refetch'
>

export interface CaseWithTag {
  view: CaseView
  etag: string | null
}

export function useCase(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: computed(() => ['/api/cases', toValue(id)] as const),
    queryFn: async ({ signal }): Promise<CaseWithTag> => {
      const answer = await send<CaseView>('GET', `/api/cases/${toValue(id)}`, { signal })
      return { view: answer.data, etag: answer.etag }
    },
    refetchInterval: 20_000,
  })
}

export const useDepartments = () => useAnswer<Department[]>('/api/departments', {}, { staleTime: 3_600_000 })

export function useColleagues(department: MaybeRefOrGetter<string | undefined>) {
  return useAnswer<Colleague[]>(
    '/api/colleagues',
    computed(() => ({ department: toValue(department) })),
    { enabled: computed(() => Boolean(toValue(department))), staleTime: 60_000 },
  )
}

/** After a command everything about cases and tasks may have changed. */
export async function refreshCasework(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => /^\/api\/(cases|tasks|board)/.test(String(queryKey[0])),
  })
}
