import type { Me, Role } from '@/api/types'

export type Section = 'work' | 'supervision' | 'administration'

export interface Place {
  name: string
  path: string
  section: Section
  roles: Role[]
  /** whoever has one of these too comes there from elsewhere and needs no such place */
  without?: Role[]
  demonstration?: true
  /** pages that are reached from this place, but whose address does not begin with its own */
  also?: string[]
}

/** What the bar shows: a place of its own, or a section with its places under it. */
export interface Entry {
  name: string
  /** where it leads: to its first place */
  path: string
  section: boolean
  places: Place[]
}

export const handling: Role[] = ['CLERK', 'APPROVER', 'HEAD', 'LEAD']

/** In the order in which they are shown; the first that somebody has is where that person starts. */
const places: Place[] = [
  { name: 'desk', path: '/desk', section: 'work', roles: ['HEAD'], without: ['APPROVER', 'CLERK'] },
  { name: 'tasks', path: '/tasks', section: 'work', roles: handling },
  { name: 'window', path: '/window', section: 'work', roles: ['CLERK'] },
  { name: 'hall', path: '/hall', section: 'work', roles: ['CLERK'] },
  { name: 'board', path: '/board', section: 'supervision', roles: ['SUPERVISOR'], also: ['/screens', '/reports'] },
  { name: 'drill', path: '/drill', section: 'supervision', roles: ['SUPERVISOR', 'HEAD'] },
  { name: 'findings', path: '/findings', section: 'supervision', roles: [...handling, 'SUPERVISOR'] },
  { name: 'orders', path: '/orders', section: 'supervision', roles: [...handling, 'SUPERVISOR'] },
  { name: 'contests', path: '/contests', section: 'supervision', roles: ['SUPERVISOR'] },
  { name: 'ratings', path: '/ratings', section: 'supervision', roles: ['APPROVER', 'HEAD', 'LEAD', 'SUPERVISOR'] },
  { name: 'figures', path: '/figures', section: 'supervision', roles: ['SUPERVISOR', 'HEAD', 'LEAD', 'APPROVER'] },
  {
    name: 'assessment',
    path: '/assessment',
    section: 'supervision',
    roles: ['SUPERVISOR', 'HEAD', 'LEAD', 'APPROVER'],
  },
  { name: 'forecasts', path: '/forecasts', section: 'supervision', roles: [...handling, 'SUPERVISOR'] },
  { name: 'reports', path: '/reports', section: 'supervision', roles: ['HEAD'], without: ['SUPERVISOR'] },
  { name: 'studio', path: '/studio', section: 'work', roles: ['DESIGNER', 'HEAD'] },
  { name: 'rules', path: '/rules', section: 'supervision', roles: [...handling, 'SUPERVISOR', 'DESIGNER'] },
  {
    name: 'simulations',
    path: '/studio/simulations',
    section: 'work',
    roles: ['DESIGNER', 'SUPERVISOR', 'HEAD'],
  },
  { name: 'discovery', path: '/discovery', section: 'work', roles: ['SUPERVISOR', 'DESIGNER'] },
  { name: 'cases', path: '/cases', section: 'work', roles: [...handling, 'SUPERVISOR'] },
  { name: 'calendar', path: '/administration/calendar', section: 'administration', roles: ['ADMINISTRATOR'] },
  { name: 'setAside', path: '/set-aside', section: 'supervision', roles: ['SUPERVISOR', 'ADMINISTRATOR'] },
  { name: 'staff', path: '/administration/staff', section: 'administration', roles: ['ADMINISTRATOR', 'HEAD'] },
  {
    name: 'systems',
    path: '/systems',
    section: 'administration',
    roles: ['SUPERVISOR', 'ADMINISTRATOR', 'HEAD'],
    also: ['/delivered', '/administration/systems'],
  },
  {
    name: 'outgoing',
    path: '/administration/webhooks',
    section: 'administration',
    roles: ['ADMINISTRATOR'],
    also: ['/administration/dead-letters'],
  },
  { name: 'catalogue', path: '/administration/catalogue', section: 'administration', roles: ['ADMINISTRATOR'] },
  { name: 'templates', path: '/administration/templates', section: 'administration', roles: ['ADMINISTRATOR'] },
  { name: 'jobs', path: '/administration/jobs', section: 'administration', roles: ['ADMINISTRATOR'] },
  { name: 'audit', path: '/administration/audit', section: 'administration', roles: ['ADMINISTRATOR'] },
  {
    name: 'demonstration',
    path: '/administration/demonstration',
    section: 'administration',
    roles: ['ADMINISTRATOR'],
    demonstration: true,
  },
]

/** So many fit beside each other without sections. */
const fitting = 5

/** Where somebody may go; the server has the last word. */
export function placesFor(me: Me): Place[] {
  return places.filter(
    (place) =>
      place.roles.some((role) => me.roles.includes(role)) &&
      !place.without?.some((role) => me.roles.includes(role)) &&
      (!place.demonstration || me.demonstration),
  )
}

export function homeOf(me: Me): string {
  return placesFor(me)[0]?.path ?? '/account'
}

/** Few places stand side by side; many are gathered in their sections. A section of one place is that place. */
export function entriesFor(me: Me): Entry[] {
  const own = placesFor(me)
  if (own.length <= fitting) return own.map(alone)
  const sections = [...new Set(own.map((place) => place.section))]
  return sections.map((name) =>
    gathered(
      name,
      own.filter((place) => place.section === name),
    ),
  )
}

function gathered(name: Section, own: Place[]): Entry {
  const [first, ...others] = own
  if (first && others.length === 0) return alone(first)
  return { name, path: first?.path ?? '/', section: true, places: own }
}

const alone = (place: Place): Entry => ({ name: place.name, path: place.path, section: false, places: [place] })

/** The place to which an address belongs: a page stands under the place from which it is reached, the nearest of them. */
export function placeAt(path: string, among: Place[]): Place | undefined {
  const starts = among.flatMap((place) => [place.path, ...(place.also ?? [])].map((start) => ({ place, start })))
  return starts
    .filter(({ start }) => path === start || path.startsWith(`${start}/`))
    .sort((one, other) => other.start.length - one.start.length)[0]?.place
}
