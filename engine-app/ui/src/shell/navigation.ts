import type { Me, Role } from '@/api/types'

interface Place {
  name: string
  path: string
  roles: Role[]
  demonstration?: true
}

export const handling: Role[] = ['CLERK', 'APPROVER', 'HEAD', 'LEAD']

const places: Place[] = [
  { name: 'tasks', path: '/tasks', roles: handling },
  { name: 'window', path: '/window', roles: ['CLERK'] },
  { name: 'board', path: '/board', roles: ['SUPERVISOR'] },
  { name: 'findings', path: '/findings', roles: [...handling, 'SUPERVISOR'] },
  { name: 'orders', path: '/orders', roles: [...handling, 'SUPERVISOR'] },
  { name: 'figures', path: '/figures', roles: ['SUPERVISOR', 'HEAD', 'LEAD', 'APPROVER'] },
  { name: 'cases', path: '/cases', roles: [...handling, 'SUPERVISOR'] },
  { name: 'calendar', path: '/administration/calendar', roles: ['ADMINISTRATOR'] },
  { name: 'staff', path: '/administration/staff', roles: ['ADMINISTRATOR', 'HEAD'] },
  { name: 'systems', path: '/systems', roles: ['SUPERVISOR', 'ADMINISTRATOR', 'HEAD'] },
  { name: 'demonstration', path: '/administration/demonstration', roles: ['ADMINISTRATOR'], demonstration: true },
]

/** Where somebody may go; the server has the last word. */
export function placesFor(me: Me): Place[] {
  return places.filter(
    (place) => place.roles.some((role) => me.roles.includes(role)) && (!place.demonstration || me.demonstration),
  )
}

export function homeOf(me: Me): string {
  return placesFor(me)[0]?.path ?? '/account'
}
