import { computed, ref, watch, type Ref } from 'vue'
import { get } from '@/api/client'
import type { CaseRow, Me, Page, TaskRow } from '@/api/types'
import { bindings } from '@/shared/keys'
import { readsCases } from '@/shared/readers'
import { useSpeech } from '@/shared/speech'
import { handling, placesFor } from './navigation'

export interface Command {
  id: string
  group: 'action' | 'page' | 'task' | 'case'
  label: string
  note?: string
  /** where it leads; else it does something */
  to?: string
  run?: () => void
}

/** Typing pauses for so long before the server is asked. */
const pause = 120
const found = 5

/** What the palette offers for what is typed: actions of the page as it is, pages that one may see, tasks and cases. */
export function useCommands(me: Me, typed: Ref<string>) {
  const { t, text } = useSpeech()
  const fromServer = ref<Command[]>([])
  // taken before the palette has the focus: the row that the keys act on is the one that one came from
  const actions: Command[] = bindings.value
    .filter((each) => each.when?.() ?? true)
    .map((each) => ({
      id: `key ${each.key}`,
      group: 'action',
      label: t(each.label),
      note: each.key,
      run: each.run,
    }))
  const pages: Command[] = [
    ...placesFor(me).map((place) => ({ name: `shell.place.${place.name}`, path: place.path })),
    { name: 'messages.title', path: '/messages' },
    { name: 'shell.account', path: '/account' },
  ].map((each) => ({ id: `page ${each.path}`, group: 'page', label: t(each.name), to: each.path }))

  let timer = 0
  let asked: AbortController | undefined
  watch(typed, (now) => {
    window.clearTimeout(timer)
    asked?.abort()
    fromServer.value = []
    if (now.trim().length > 0) timer = window.setTimeout(() => void ask(now.trim()), pause)
  })

  async function ask(q: string): Promise<void> {
    asked = new AbortController()
    const { signal } = asked
    const query = { q, limit: found }
    const none = { items: [], next: undefined }
    const [tasks, cases] = await Promise.all([
      handles(me)
        ? get<Page<TaskRow>>('/api/tasks', { ...query, scope: 'department' }, signal).catch(() => none)
        : none,
      readsCases(me) ? get<Page<CaseRow>>('/api/cases', query, signal).catch(() => none) : none,
    ])
    if (signal.aborted) return
    fromServer.value = [
      ...tasks.items.map((task) => ({
        id: `task ${task.id}`,
        group: 'task' as const,
        label: `${text(task.title)} · ${text(task.itemName ?? task.serviceName)}`,
        note: `${task.caseNumber} ${task.applicantName}`,
        to: `/cases/${task.caseId}?task=${task.id}`,
      })),
      ...cases.items.map((row) => ({
        id: `case ${row.id}`,
        group: 'case' as const,
        label: `${text(row.serviceName)} · ${row.applicantName}`,
        note: row.number,
        to: `/cases/${row.id}`,
      })),
    ]
  }

  return computed(() => {
    const words = typed.value.trim().toLowerCase()
    const fits = (command: Command) => command.label.toLowerCase().includes(words) || command.note === words
    const begins = (command: Command) => Number(command.label.toLowerCase().startsWith(words))
    const here = [...actions, ...pages].filter(fits).sort((one, other) => begins(other) - begins(one))
    return [...here, ...fromServer.value]
  })
}

const handles = (me: Me): boolean => me.roles.some((role) => handling.includes(role))
