import type { CardView, Me } from '@/api/types'

/**
 * What must happen next to a card, and why the reader can do nothing about it now: the key of a sentence under findings.wait. The
 * server decides; this only says in words what its answer means.
 */
export function waitingFor(view: CardView, me: Me | null): string {
  const { finding } = view
  const own = me?.department.code === finding.department
  if (finding.state === 'RECORDED') return 'recorded'
  if (finding.severity === 'I') return view.steps.some((step) => step.kind === 'NOTED') ? 'noted' : 'information'
  if (finding.state === 'REVOKED' || finding.state === 'WAIVED') return 'over'
  const supervisor = me?.roles.includes('SUPERVISOR') ?? false
  const decides = view.actions.some((action) => action.name === 'UPHOLD')
  if (supervisor && own) return 'ownCause'
  const past = Boolean(finding.stepDue && me && finding.stepDue < me.today)
  if (finding.state === 'ISSUED' && past) return 'answerLate'
  if (finding.state === 'ISSUED') return own ? 'answerByOthers' : 'answer'
  if (finding.state === 'ANSWERED') return 'decision'
  if (finding.state === 'APPEALED') return supervisor && !decides ? 'appealByOther' : 'appeal'
  if (view.steps.some((step) => step.kind === 'APPEALED')) return 'final'
  return past ? 'appealOver' : 'mayAppeal'
}
