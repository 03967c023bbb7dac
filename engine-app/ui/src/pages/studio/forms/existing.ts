import { computed, type Ref } from 'vue'
import { useAnswer } from '@/api/queries'
import type { Artifact, ChangeView, Page, Part } from '@/api/types'
import { useSpeech } from '@/shared/speech'
import { studio } from '../client'
import type { NamedForm } from '../model/formOptions'

/** The forms that a stage of a model can have: those in force, and those drawn in the same change. */
export function useForms(part: Part): Ref<NamedForm[]> {
  const { text } = useSpeech()
  const enabled = part.kind === 'MODEL'
  const inForce = useAnswer<Page<Artifact>>(`${studio}/artifacts`, { kind: 'form', limit: 100 }, { enabled })
  const change = useAnswer<ChangeView>(`${studio}/changes/${part.change}`, {}, { enabled })
  return computed(() => {
    const drawn = change.data.value?.parts.filter(({ kind }) => kind === 'FORM') ?? []
    const names = new Map([...(inForce.data.value?.items ?? []), ...drawn].map((each) => [each.key, text(each.name)]))
    return [...names].map(([key, name]) => ({ key, name: `${name} (${key})` }))
  })
}
