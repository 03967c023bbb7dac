import type { Checked, Part } from '@/api/types'
import { onBeforeUnmount, ref, shallowRef, watch, type Ref } from 'vue'
import { get } from '@/api/client'
import { useMe } from '@/api/queries'
import { check, findingsPath } from '../client'

const pause = 400

/** What the checks say of what stands on the desk: asked again a moment after each edit, and only the last question is waited for. */
export function useChecking(part: Part, content: Ref<string>) {
  const me = useMe()
  const checked = shallowRef<Checked>({ findings: [], more: 0 })
  const checking = ref(true)
  const error = ref<unknown>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: AbortController | undefined

  async function ask(): Promise<void> {
    asking?.abort()
    const own = new AbortController()
    asking = own
    checking.value = true
    try {
      const answer = await answered(own.signal)
      if (asking !== own) return
      checked.value = answer
      error.value = undefined
    } catch (refused) {
      if (asking !== own) return
      error.value = refused
    }
    checking.value = false
  }

  /** Who only reads is told what was found of the change. */
  async function answered(signal: AbortSignal): Promise<Checked> {
    if (me.value?.roles.includes('DESIGNER')) return check(part, content.value, signal)
    const all = await get<Checked>(findingsPath(part.change), {}, signal)
    return { findings: all.findings.filter(({ file }) => file.startsWith(`${part.key}.`)), more: all.more }
  }

  watch(content, (now, before) => {
    clearTimeout(timer)
    if (now) timer = setTimeout(() => void ask(), before ? pause : 0)
  })
  onBeforeUnmount(() => {
    clearTimeout(timer)
    asking?.abort()
  })

  return { checked, checking, error, ask }
}
