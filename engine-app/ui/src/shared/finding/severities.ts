/** What a finding is shown as, the lightest first: the codes of the server. */
export const severities = ['I', 'Y', 'R'] as const
export type Severity = (typeof severities)[number]

/** Where a finding stands in its life. */
export const findingStates = ['ISSUED', 'ANSWERED', 'UPHELD', 'APPEALED', 'REVOKED', 'WAIVED'] as const
export type FindingState = (typeof findingStates)[number]

/** A finding that is no more held against anybody stays listed, but speaks quietly. */
export const isOver = (state: string): boolean => state === 'REVOKED' || state === 'WAIVED'

/** The rules by their families, as they are listed in the table of rules. */
export const ruleFamilies = [
  { family: 'T', count: 9 },
  { family: 'U', count: 13 },
  { family: 'C', count: 3 },
  { family: 'A', count: 8 },
  { family: 'Q', count: 2 },
] as const

export const ruleCodes: readonly string[] = ruleFamilies.flatMap(({ family, count }) =>
  Array.from({ length: count }, (_, index) => `${family}${index + 1}`),
)
