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
