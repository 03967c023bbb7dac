import type { Checked, ModelFinding, Part } from '@/api/types'
import { onBeforeUnmount, ref, shallowRef, watch, type Ref } from 'vue'
import { get } from '@/api/client'
import { useMe } from '@/api/queries'
import type { Linted } from '@/shared/lint/lint'
import { useSpeech } from '@/shared/speech'
import { check, findingsPath } from '../client'

const pause = 400

/**
 * What the checks say of what stands on the desk: asked again a moment after each edit, and only the last question is waited for. What is wrong
 * with the drawing is told before the server answers, which says the same.
 */
export function useChecking(part: Part, content: Ref<string>) {
  const me = useMe()
  const { t } = useSpeech()
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
    if (part.kind === 'MODEL') void tellOfTheDrawing(() => asking === own && checking.value)
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

  async function tellOfTheDrawing(wanted: () => boolean): Promise<void> {
    const { linted, isOfTheDrawing } = await import('./linting')
    const found = await linted(content.value)
    if (!wanted()) return
    const others = checked.value.findings.filter(({ rule }) => !isOfTheDrawing(rule))
    checked.value = { ...checked.value, findings: [...others, ...found.map(finding)] }
  }

  function finding({ element, rule, severity }: Linted): ModelFinding {
    const said = t(`studio.lint.${rule}`)
    return { file: part.key, line: 0, element, rule, severity, zh: said, en: said, evidence: { kind: 'ITSELF' } }
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
