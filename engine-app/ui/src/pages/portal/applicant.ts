import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { get, send } from '@/api/client'
import { queryClient } from '@/api/queries'
import type { ApplicantMe } from '@/api/types'
import { Problem } from '@/api/problem'
import { forgetDrafts } from '@/shared/draft'

const key = ['/api/applicant/session']

/** Who is signed in as an applicant; null if nobody is. */
export function useApplicant() {
  const query = useQuery({
    queryKey: key,
    queryFn: () =>
      get<ApplicantMe>('/api/applicant/session').catch((error: unknown) => {
        if (Problem.of(error).status === 401) return null
        throw error
      }),
    staleTime: 60_000,
  })
  return { me: computed(() => query.data.value ?? null), query }
}

/** A command of somebody without a session: the token that shows where it comes from may not be there yet. */
export async function sendOpen<T>(path: string, body: unknown): Promise<T> {
  if (!document.cookie.includes('XSRF-TOKEN=')) await fetch('/api/session', { credentials: 'same-origin' })
  return (await send<T>('POST', path, { body })).data
}

export async function changeApplicant(me: ApplicantMe | null): Promise<void> {
  queryClient.removeQueries({
    predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/api/applicant/') && queryKey[0] !== key[0],
  })
  queryClient.setQueryData(key, me)
}

export async function signOut(): Promise<void> {
  await send('DELETE', '/api/applicant/session')
  forgetDrafts()
  await changeApplicant(null)
}
