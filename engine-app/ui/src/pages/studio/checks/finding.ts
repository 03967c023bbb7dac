import type { ModelFinding } from '@/api/types'

export type Severity = 'error' | 'warning' | 'info'

export const severities: Severity[] = ['error', 'warning', 'info']

/** Told by shape as well as by place. */
export const signs: Record<Severity, string> = { error: '✕', warning: '!', info: 'i' }

export const bySeverity = (findings: ModelFinding[]) =>
  severities
    .map((severity) => ({ severity, findings: findings.filter((each) => each.severity === severity) }))
    .filter((group) => group.findings.length > 0)

/** What weighs most of what is said of each element. */
export function worstOf(findings: ModelFinding[]): Map<string, { severity: Severity; count: number }> {
  const worst = new Map<string, { severity: Severity; count: number }>()
  for (const { element, severity: word } of findings) {
    const severity = word as Severity
    if (!element) continue
    const before = worst.get(element)
    const heavier = !before || severities.indexOf(severity) < severities.indexOf(before.severity)
    worst.set(element, { severity: heavier ? severity : before.severity, count: (before?.count ?? 0) + 1 })
  }
  return worst
}

/** Whether two say the same of the same, though asked for at different times. */
export const isSame = (one: ModelFinding, other: ModelFinding | undefined): boolean =>
  one.rule === other?.rule &&
  one.element === other.element &&
  JSON.stringify(one.evidence) === JSON.stringify(other.evidence)

/** What became of a finding that is shown: itself where nothing changed, else what is found of its kind there now. */
export const stillFound = (shown: ModelFinding, found: ModelFinding[]): ModelFinding | undefined =>
  found.some((each) => isSame(each, shown))
    ? shown
    : found.find(
        ({ rule, element, evidence }) =>
          rule === shown.rule && element === shown.element && evidence.kind === shown.evidence.kind,
      )
