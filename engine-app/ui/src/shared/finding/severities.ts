/** What a finding is shown as, the lightest first: the codes of the server. */
export const severities = ['I', 'Y', 'R'] as const
export type Severity = (typeof severities)[number]

/** Where a finding stands in its life. */
export const findingStates = ['ISSUED', 'ANSWERED', 'UPHELD', 'APPEALED', 'REVOKED', 'WAIVED', 'RECORDED'] as const

/** What was said against somebody and is no longer is struck out. */
export const isStruck = (state: string): boolean => state === 'REVOKED' || state === 'WAIVED'

/** A finding that is not, or no more, held against anybody stays listed, but speaks quietly. */
export const isOver = (state: string): boolean => ['REVOKED', 'WAIVED', 'RECORDED'].includes(state)
