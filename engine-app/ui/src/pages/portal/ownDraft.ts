import { nextTick, onScopeDispose, reactive, ref, watch } from 'vue'
import { send } from '@/api/client'
import { Problem } from '@/api/problem'
import type { ApplicationDraft, DraftContent } from '@/api/types'
import type { Keeping } from '@/shared/keptDraft'

const pause = 800
const again = 5_000

/** An application as it is written: what changes is kept at the server after a short pause, and tried again without a connection. */
export function useOwnDraft(id: string) {
  const path = `/api/applicant/applications/${id}`
  const draft = ref<ApplicationDraft>()
  const content = reactive<DraftContent>({ answers: {}, name: '', phone: '', address: '', form: {} })
  const keeping = reactive<Keeping>({ state: 'nothing', restored: false })
  const error = ref<unknown>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let over = false
  let there = false

  watch(content, () => there && later(pause), { deep: true })
  onScopeDispose(() => {
    if (timer && !over) void keep()
  })

  async function load(): Promise<void> {
    error.value = undefined
    try {
      draft.value = (await send<ApplicationDraft>('GET', path)).data
      Object.assign(content, draft.value.content)
      Object.assign(keeping, { state: 'kept', at: draft.value.keptAt })
      // what was just brought back is nothing new
      await nextTick()
      there = true
    } catch (refused) {
      error.value = refused
    }
  }

  function later(wait: number): void {
    if (over) return
    clearTimeout(timer)
    keeping.state = keeping.state === 'here' ? 'here' : 'going'
    timer = setTimeout(() => void keep(), wait)
  }

  async function keep(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    try {
      const kept = await send<ApplicationDraft>('PUT', path, { body: content })
      keeping.at = kept.data.keptAt
      if (!timer) keeping.state = 'kept'
    } catch (refused) {
      keeping.state = 'here'
      if (Problem.of(refused).undecided) later(again)
      else if (Problem.of(refused).status === 401) error.value = refused
    }
  }

  /** Handed in: nothing is kept any more. */
  function finish(): void {
    over = true
    clearTimeout(timer)
    timer = undefined
  }

  return { path, draft, content, keeping, error, load, finish }
}
