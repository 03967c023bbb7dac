import type { Me } from '@/api/types'

/** Who reads what was found in the whole region, and not in one department only; the server has the last word. */
export function seesRegion(me: Me | null): boolean {
  return Boolean(me?.roles.includes('SUPERVISOR') || me?.authorities.includes('WAIVE_FINDING'))
}
