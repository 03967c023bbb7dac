import type { ServiceSummary } from '@/api/types'

/** What can be applied for; the lists have what was discontinued as well, since its cases go on. */
export function offered(services: readonly ServiceSummary[] | undefined): ServiceSummary[] {
  return (services ?? []).filter(({ discontinued }) => !discontinued)
}
