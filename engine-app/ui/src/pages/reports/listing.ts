/** The name of a listing among the messages, by its path in the interface. */
export const listingOf = (path: string): string => path.replace('/api/', '').replaceAll('/', '-')

/** The filters that a list had, as the address of the form carries them; whatever says nothing is left out. */
export function filtersOf(carried: unknown): Record<string, string> {
  if (typeof carried !== 'string') return {}
  try {
    const found = JSON.parse(carried) as Record<string, unknown> | null
    return Object.fromEntries(
      Object.entries(found ?? {})
        .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value) && value !== '')
        .map(([name, value]) => [name, String(value)]),
    )
  } catch {
    return {}
  }
}
