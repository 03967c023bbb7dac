import type { CaseView, Me } from '@/api/types'
import { handling } from '@/shell/navigation'

/**
 * Whether this reader is offered the files of the case. The materials say so where one of them has a file;
 * otherwise whoever handles cases is, and who only supervises is not.
 */
export function opensFiles(view: CaseView, me: Me | null): boolean {
  const files = view.materials.flatMap(({ attachment }) => attachment ?? [])
  if (files.length > 0) return files.some((file) => file.downloadable)
  return me?.roles.some((role) => handling.includes(role)) ?? false
}
