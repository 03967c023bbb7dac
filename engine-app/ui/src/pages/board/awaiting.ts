import type { RouteLocationRaw } from 'vue-router'
import type { Awaiting } from '@/api/types'
import type { Urgency } from '@/shared/countdown'

type Group = Awaiting['groups'][number]
type Item = Group['first'][number]

const finding = (id: string) => `/findings/${id}`
const order = (id: string) => `/orders/${id}`
const case_ = (id: string) => `/cases/${id}`

/** Where each kind leads: to the list that has as many rows as its number says, and from each row to the thing itself. */
const leads: Record<Group['kind'], { list: RouteLocationRaw; one?: (id: string) => string }> = {
  APPEALS: { list: { path: '/findings', query: { state: 'APPEALED', step: 'decide' } }, one: finding },
  ANSWERS: { list: { path: '/findings', query: { state: 'ANSWERED', step: 'decide' } }, one: finding },
  SILENT: { list: { path: '/findings', query: { state: 'ISSUED', step: 'decide' } }, one: finding },
  CONTESTS: { list: '/contests' },
  REPLIES: { list: { path: '/orders', query: { show: 'replied' } }, one: order },
  LATE_ORDERS: { list: { path: '/orders', query: { show: 'overdue' } }, one: order },
  PAST_CAP: { list: { path: '/board/cases', query: { kind: 'past_cap' } }, one: case_ },
  CARDS_SOON: { list: { path: '/findings', query: { step: 'soon' } }, one: finding },
  CASES_TODAY: { list: { path: '/board/cases', query: { kind: 'today' } }, one: case_ },
  SET_ASIDE: { list: '/set-aside' },
  UNDELIVERED: { list: '/administration/dead-letters' },
}

export const listOf = (group: Group): RouteLocationRaw => leads[group.kind].list
export const addressOf = (group: Group, item: Item): string | undefined => leads[group.kind].one?.(item.id)

export function urgencyOf(item: Item, today: string): Urgency {
  if (!item.due || item.due > today) return 'calm'
  return item.due < today ? 'overdue' : 'near'
}
