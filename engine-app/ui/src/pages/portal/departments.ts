import { computed } from 'vue'
import { useAnswer } from '@/api/queries'
import type { LocalisedText } from '@/api/types'
import { useSpeech } from '@/shared/speech'

/** Names of departments for whoever has no account. */
export function useDepartmentNames() {
  const { text } = useSpeech()
  const all = useAnswer<{ code: string; name: LocalisedText }[]>('/api/public/departments', {}, { staleTime: 300_000 })
  const names = computed(() => new Map(all.data.value?.map((each) => [each.code, each.name])))
  return (code: string | null | undefined): string => (code ? text(names.value.get(code)) || code : '')
}
