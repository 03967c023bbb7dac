import { get } from '@/api/client'
import type { Page, TaskRow } from '@/api/types'

/** The list that one came from: its filters, its rows as far as they were loaded, and the row that was opened. */
export interface Trail {
  query: Record<string, string>
  tasks: string[]
  opened: string
  scroll: number
}

const kept = 'lianban.trail'
/** As many of the next rows are looked at again at once. */
const ahead = 40

export function leave(trail: Trail): void {
  sessionStorage.setItem(kept, JSON.stringify(trail))
}

export function trail(): Trail | undefined {
  const text = sessionStorage.getItem(kept)
  return text ? (JSON.parse(text) as Trail) : undefined
}

/** The next task of the same list that still is there: behind the one that was opened, else the first of the list. */
export async function nextTask(): Promise<TaskRow | undefined> {
  const from = trail()
  if (!from) return undefined
  const behind = from.tasks.slice(from.tasks.indexOf(from.opened) + 1, from.tasks.indexOf(from.opened) + 1 + ahead)
  const still = behind.length ? await rows({ ...from.query, ids: behind.join(','), limit: '100' }) : []
  const next =
    behind.map((id) => still.find((row) => row.id === id)).find((row) => row !== undefined) ??
    (await rows({ ...from.query, limit: '2' })).find((row) => row.id !== from.opened)
  if (next) leave({ ...from, opened: next.id })
  return next
}

const rows = async (query: Record<string, string>): Promise<TaskRow[]> =>
  (await get<Page<TaskRow>>('/api/tasks', query)).items

export const addressOfTask = (task: TaskRow) => ({ path: `/cases/${task.caseId}`, query: { task: task.id } })
