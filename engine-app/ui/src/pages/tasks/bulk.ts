import { queryClient, refreshCasework } from '@/api/queries'
import type { BulkJob } from '@/api/types'

export type BulkAction = BulkJob['action']

/** Not at its end: there is something to await, to call back or to stop. */
export const isAtWork = (job: BulkJob): boolean => ['LOOKING', 'WAITING', 'RUNNING'].includes(job.state)

export const hasEnded = (job: BulkJob): boolean => ['DONE', 'STOPPED', 'CALLED_BACK'].includes(job.state)

export const seenOf = (job: BulkJob): number => job.cases - job.unseen

/** Of those that would go. */
export const triedOf = (job: BulkJob): number => job.done + job.refused + job.failed

export async function refreshBulk(): Promise<void> {
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/api/bulk-jobs') })
  await refreshCasework()
}
