import type { Drill } from '@/api/types'

export type Child = Drill['children'][number]

/** By what a level can be sorted; the server's own order, what presses most, is the first. */
export const sorts = ['pressing', 'open', 'uncounted', 'findings', 'name'] as const
export type Sort = (typeof sorts)[number]

export function sorted(children: Child[], sort: Sort, nameOf: (child: Child) => string, locale: string): Child[] {
  if (sort === 'pressing') return children
  if (sort === 'name') return [...children].sort((a, b) => nameOf(a).localeCompare(nameOf(b), locale))
  return [...children].sort((a, b) => b[sort] - a[sort])
}
