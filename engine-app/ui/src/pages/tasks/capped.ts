/** The server counts no further than that. */
const most = 1_000

/** A count as it is shown: 999+ where nobody counted on. */
export function capped(count: number | undefined): number | string | undefined {
  return count !== undefined && count >= most ? `${most - 1}+` : count
}
