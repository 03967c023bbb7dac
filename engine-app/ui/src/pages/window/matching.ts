import type { ServiceHit, ServiceSummary } from '@/api/types'

/** Who has not said what they look for sees joint services first. */
export function jointFirst(services: ServiceSummary[]): ServiceSummary[] {
  return [...services].sort((a, b) => Number(b.joint) - Number(a.joint))
}

/** What to say about why a service was found; nothing where its name says it. */
export function reasonOf(by: ServiceHit['by']): 'alias' | 'pinyin' | null {
  return by === 'ALIAS' ? 'alias' : by === 'PINYIN' ? 'pinyin' : null
}
