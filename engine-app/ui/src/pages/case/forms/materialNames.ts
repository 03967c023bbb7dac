import { computed } from 'vue'
import type { CaseView } from '@/api/types'
import { useSpeech } from '@/shared/speech'
import { useItemNames } from '../itemNames'

/** Names of a case's materials, and of the items that ask for them, for rows that carry only the key. */
export function useMaterialNames(view: () => CaseView) {
  const { text, word } = useSpeech()
  const nameOf = useItemNames(view)
  const materials = computed(() => new Map(view().materials.map((each) => [each.key, each])))
  return {
    material: (row: { key: string }) => text(materials.value.get(row.key)?.name) || row.key,
    items: (row: { key: string }) => materials.value.get(row.key)?.itemCodes.map(nameOf).join('、') ?? '',
    necessity: (row: { key: string }) => word('necessity', materials.value.get(row.key)?.necessity),
  }
}
