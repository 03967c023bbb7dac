import type { LocationQuery, RouteLocationRaw } from 'vue-router'

/** What an order is about, as the address of the form that writes it says. */
export interface OrderAbout {
  finding?: string
  caseId?: string
  number?: string
  department?: string
  delivered?: boolean
}

export function newOrderAbout({ finding, caseId, number, department, delivered }: OrderAbout): RouteLocationRaw {
  const query = { finding, case: caseId, number, department, delivered: delivered ? 'true' : undefined }
  return { path: '/orders/new', query: Object.fromEntries(Object.entries(query).filter(([, value]) => value)) }
}

export function orderAboutOf(query: LocationQuery): OrderAbout {
  const word = (value: unknown) => (typeof value === 'string' && value ? value : undefined)
  return {
    finding: word(query.finding),
    caseId: word(query.case),
    number: word(query.number),
    department: word(query.department),
    delivered: query.delivered === 'true',
  }
}

/** The page of a case, ours or one that another system delivered. */
export const caseAddress = (id: string, delivered: boolean | undefined): string =>
  delivered ? `/delivered/${id}` : `/cases/${id}`
