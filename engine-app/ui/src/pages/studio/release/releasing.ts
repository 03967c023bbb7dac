import type {
  CaseSheet,
  CasesRun,
  ChangeRelease,
  ChangeView,
  LocalisedText,
  ReleaseFailure,
  Submission,
} from '@/api/types'
import { get, send } from '@/api/client'
import { partPath, studio } from '../client'

export const submissionsPath = (change: string): string => `${studio}/changes/${change}/submissions`
export const releasePath = (change: string): string => `${studio}/changes/${change}/release`

const command = (change: string, what: string, body?: object): Promise<unknown> =>
  send<Submission[]>('POST', `${studio}/changes/${change}/${what}`, { body })

/** @param from a day; the change is in force from its beginning on, or as soon as it is released */
export const submitChange = (change: string, note: string, from: string): Promise<unknown> =>
  command(change, 'submission', { note, ...(from ? { effectiveFrom: beginningOf(from) } : {}) })
export const approveChange = (change: string): Promise<unknown> => command(change, 'approval')
export const sendChangeBack = (change: string, reason: string): Promise<unknown> =>
  command(change, 'sending-back', { reason })
export const takeChangeBack = (change: string): Promise<unknown> => command(change, 'taking-back')
export const releaseChange = (change: string): Promise<unknown> => send<ChangeRelease>('POST', releasePath(change))

/** What the kept test cases of a table come to on the server's engine; null if none are kept. */
export async function runCases(part: string): Promise<CasesRun | null> {
  const { sheet } = await get<CaseSheet>(`${partPath(part)}/bench/cases`)
  return sheet.trim() ? (await send<CasesRun>('POST', `${partPath(part)}/bench/runs`)).data : null
}

/** Begins a change with what was in force then; gives the way to it. */
export async function rollBack(path: string, title: string, note: string): Promise<string> {
  const { data } = await send<{ change: string }>('POST', `${path}/rollback`, {
    body: { title: title.slice(0, 100), note },
  })
  return `/studio/changes/${data.change}`
}

/** The first moment of a day of our calendar. */
export const beginningOf = (day: string): string => `${day}T00:00:00+08:00`

/** Whether somebody wrote or submitted any of it: then somebody else must approve it. */
export const tookPart = (view: ChangeView, submission: Submission | undefined, login: string): boolean =>
  [...view.writers, ...(submission ? [submission.submittedBy] : [])].some((each) => each.login === login)

/** What happened to a change on its way. */
export interface Said {
  what: 'SUBMITTED' | 'APPROVED' | 'SENT_BACK' | 'TAKEN_BACK' | 'STOPPED' | 'RELEASED'
  who: string
  at: string
  words?: string
  /** why lianban stopped it, in both languages */
  reasons?: LocalisedText[]
}

/** Everything that was submitted and said of it, the first first, with each time that its release was stopped, and its release. */
export const historyOf = (submissions: Submission[], way?: ChangeRelease): Said[] =>
  inOrder([...saidOf(submissions), ...stopsOf(way?.stops ?? []), ...releaseOf(way?.release)])

const inOrder = (said: Said[]): Said[] => said.sort((one, other) => Date.parse(one.at) - Date.parse(other.at))

const saidOf = (submissions: Submission[]): Said[] =>
  [...submissions].reverse().flatMap(({ submittedBy, submittedAt, note, decisions }) => [
    { what: 'SUBMITTED' as const, who: submittedBy.name, at: submittedAt, words: note },
    ...decisions.map(({ outcome, by, at, reason }) => ({
      what: outcome,
      who: by.name,
      at,
      ...(reason ? { words: reason } : {}),
    })),
  ])

const stopsOf = (stops: ReleaseFailure[]): Said[] =>
  [...stops]
    .reverse()
    .map(({ triedBy, failedAt, said }) => ({ what: 'STOPPED', who: triedBy?.name ?? '', at: failedAt, reasons: said }))

const releaseOf = (release: ChangeRelease['release']): Said[] =>
  release ? [{ what: 'RELEASED', who: release.releasedBy?.name ?? '', at: release.releasedAt }] : []

/** How far a change is, by the last that was submitted of it and by its release. */
export interface Step {
  name: 'drafted' | 'submitted' | 'approved' | 'released'
  who?: string
  at?: string
}

export function stepsOf(
  author: { name: string; at: string },
  submission: Submission | undefined,
  release: ChangeRelease['release'],
): Step[] {
  const standing = submission && (!submission.outcome || submission.outcome === 'APPROVED') ? submission : undefined
  const approved = standing?.outcome === 'APPROVED' ? standing : undefined
  return [
    { name: 'drafted', who: author.name, at: author.at },
    { name: 'submitted', ...(standing ? { who: standing.submittedBy.name, at: standing.submittedAt } : {}) },
    { name: 'approved', ...(approved ? { who: approved.decidedBy?.name ?? '', at: approved.decidedAt ?? '' } : {}) },
    { name: 'released', ...(release ? { who: release.releasedBy?.name ?? '', at: release.beginsAt } : {}) },
  ]
}
