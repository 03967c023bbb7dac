import type { CaseAction, CaseView, TaskRow } from '@/api/types'

export interface Asked {
  /** absent: what can be done with the case as a whole */
  task?: TaskRow
  allowed: CaseAction[]
  forbidden: CaseAction[]
}

/** What moves a case on stands first and is the one filled button; what hands it away comes last. */
const order = [
  'claim',
  'start',
  'check',
  'acceptance',
  'opinion',
  'lead-conclusion',
  'decision',
  'certificate',
  'delivery',
  'grant',
  'resume',
  'answer',
  'signature',
  'completion',
  'corrections',
  'late-materials',
  'conditional-acceptance',
  'correction-notice',
  'acceptance-refusal',
  'refuse',
  'consultations',
  'examiners',
  'signatures',
  'special-procedures',
  'extension-requests',
  'take-back',
  'delegate',
  'transfer',
  'release',
  'withdrawal',
]

/** The buttons of a case, a group for each task that somebody may act on and one for the case itself. */
export function askedOf(view: CaseView): Asked[] {
  const groups = view.tasks.map((task) => group(view.actions, task))
  const known = new Set(view.tasks.map((task) => task.id))
  const rest = view.actions.filter((action) => (!action.taskId || !known.has(action.taskId)) && !looksAfter(action))
  return [...groups, split(rest)].filter((asked) => asked.allowed.length + asked.forbidden.length > 0)
}

/** What is done about a word that has not come stands beside whom it is awaited from. */
export function looksAfter(action: CaseAction): boolean {
  return ['remind', 'call-off', 'reassign'].includes(action.name)
}

/** The second press of a double-click: what the first one opened may have moved another button under the pointer. */
export function isSecondPress(event: MouseEvent): boolean {
  return event.detail > 1
}

/** Decisions that the reader has in hand: their form needs no button. */
const decisions = ['opinion', 'lead-conclusion', 'decision', 'answer', 'signature', 'completion']

export function leadingOf(groups: Asked[]): CaseAction | undefined {
  const mine = groups.find((group) => group.task?.mine)
  return mine?.allowed.find((action) => decisions.includes(action.name))
}

function group(actions: CaseAction[], task: TaskRow): Asked {
  return { task, ...split(actions.filter((action) => action.taskId === task.id)) }
}

function split(actions: CaseAction[]): Asked {
  const sorted = [...actions].sort((a, b) => rank(a) - rank(b))
  return {
    allowed: sorted.filter((action) => action.allowed),
    forbidden: sorted.filter((action) => !action.allowed),
  }
}

function rank(action: CaseAction): number {
  const place = order.indexOf(action.name)
  return place < 0 ? order.length : place
}
