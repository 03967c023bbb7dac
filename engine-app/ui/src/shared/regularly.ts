/** What stands before the name of each filter in the address of the form that sends a list regularly. */
export const FILTER = 'filter.'

/** That address: each filter is a parameter of its own; whatever says nothing is left out. */
export const regularly = (path: string, filters: Record<string, unknown>, page: string) => ({
  path: '/reports/new',
  query: {
    path,
    ...Object.fromEntries(
      Object.entries(filters)
        .filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value) && value !== '')
        .map(([name, value]) => [FILTER + name, String(value)]),
    ),
    page,
  },
})
