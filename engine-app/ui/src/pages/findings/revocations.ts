import type { RevocationRow } from '@/api/types'

export interface Decisions {
  key: string
  revoked: number
  afterAppeal: number
  upheld: number
  waived: number
}

/** The decisions gathered by what a row is called, the most revocations first. */
export function grouped(rows: RevocationRow[], name: (row: RevocationRow) => string): Decisions[] {
  const found = new Map<string, Decisions>()
  for (const row of rows) {
    const key = name(row)
    const sum = found.get(key) ?? { key, revoked: 0, afterAppeal: 0, upheld: 0, waived: 0 }
    sum.revoked += row.revoked
    sum.afterAppeal += row.afterAppeal
    sum.upheld += row.upheld
    sum.waived += row.waived
    found.set(key, sum)
  }
  return [...found.values()].sort(
    (one, other) => other.revoked - one.revoked || decided(other) - decided(one) || one.key.localeCompare(other.key),
  )
}

/** Of how many decisions the revocations are a share; one after an appeal is a revocation, too. */
export const decided = (row: Decisions): number => row.revoked + row.upheld + row.waived
