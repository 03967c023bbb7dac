import type { Me } from '@/api/types'

/** Who handles cases or supervises them: administrators look after systems and read no cases. The server has the last word. */
export function readsCases(me: Me | null): boolean {
  return me?.roles.some((role) => !['ADMINISTRATOR', 'DESIGNER'].includes(role)) ?? false
}
