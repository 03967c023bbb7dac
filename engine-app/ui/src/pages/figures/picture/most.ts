/** The row that has most of something; none where none has any. */
export function most<T>(rows: readonly T[], of: (row: T) => number): T | undefined {
  const first = rows.reduce<T | undefined>(
    (best, row) => (best === undefined || of(row) > of(best) ? row : best),
    undefined,
  )
  return first !== undefined && of(first) > 0 ? first : undefined
}
