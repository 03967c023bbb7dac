import { FILTER } from '@/shared/regularly'

/** The name of a listing among the messages, by its path in the interface. */
export const listingOf = (path: string): string => path.replace('/api/', '').replaceAll('/', '-')

/** The filters that a list had, as the address of the form carries them. */
export const filtersOf = (query: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query)
      .filter((entry): entry is [string, string] => entry[0].startsWith(FILTER) && typeof entry[1] === 'string')
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [name.slice(FILTER.length), value]),
  )
