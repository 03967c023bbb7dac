import { getCurrentScope, nextTick, onScopeDispose, reactive, watch, type Reactive } from 'vue'
import { send } from '@/api/client'
import { Problem } from '@/api/problem'
import type { Draft } from '@/api/types'
import { isDrafted, useDraft } from './draft'

const pause = 800
const again = 5_000

/** Where what was typed stands: at the server since then, on its way there, or only here because nobody answers. */
export interface Keeping {
  state: 'nothing' | 'going' | 'kept' | 'here'
  at?: string
  /** it was brought back from the server, as it was left on this or another machine */
  restored: boolean
}

/**
 * A form's content that is kept at the server as one types, each person's own, and is there again on another machine. What this
 * tab knows is newer than what the server does; without a connection it stays here and is sent when there is one.
 */
export function useKeptDraft<T extends object>(
  name: string,
  empty: T,
): { content: Reactive<T>; keeping: Keeping; forget: () => void } {
  const before = isDrafted(name)
  const local = useDraft<T>(name, empty)
  const { content } = local
  const keeping = reactive<Keeping>({ state: 'nothing', restored: false })
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false
  let touched = before

  const stop = watch(
    content,
    () => {
      touched = true
      later(pause)
    },
    { deep: true, flush: 'sync' },
  )
  if (before) later(pause)
  else void restore()
  if (getCurrentScope()) {
    onScopeDispose(() => {
      if (timer && !over) void keep()
    })
  }

  function later(wait: number): void {
    clearTimeout(timer)
    keeping.state = keeping.state === 'here' ? 'here' : 'going'
    timer = setTimeout(() => void keep(), wait)
  }

  async function restore(): Promise<void> {
    const found = await send<Draft>('GET', '/api/drafts', { query: { form: name } }).catch(() => undefined)
    // who has begun to type is not interrupted
    if (!found?.data?.content || touched || over) return
    Object.assign(content, JSON.parse(found.data.content))
    await nextTick()
    clearTimeout(timer)
    timer = undefined
    Object.assign(keeping, { state: 'kept', at: found.data.keptAt, restored: true })
  }

  async function keep(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const written = JSON.stringify(content)
    try {
      const answer = await send<Draft>('PUT', '/api/drafts', { body: { form: name, content: written } })
      // handed in meanwhile: the answer comes too late to leave anything behind
      if (over) return drop()
      Object.assign(keeping, { at: answer.data.keptAt, restored: false })
      if (!timer) keeping.state = 'kept'
    } catch (error) {
      keeping.state = 'here'
      if (!over && Problem.of(error).undecided) later(again)
    }
  }

  function drop(): void {
    void send('DELETE', '/api/drafts', { query: { form: name } }).catch(() => undefined)
  }

  function forget(): void {
    over = true
    stop()
    clearTimeout(timer)
    local.forget()
    if (keeping.state !== 'nothing') drop()
  }

  return { content, keeping, forget }
}
