import type { Finding } from '@/api/types'

/** What a finding is about, as a page: a case of lianban's own, a delivered one, or figures, which have none. */
export function aboutOf(finding: Pick<Finding, 'origin' | 'caseId'>): { to?: string } {
  if (!finding.caseId) return {}
  return { to: finding.origin === 'DELIVERED' ? `/delivered/${finding.caseId}` : `/cases/${finding.caseId}` }
}
