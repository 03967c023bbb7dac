import { computed } from 'vue'
import type { CaseView } from '@/api/types'
import { useSpeech } from '@/shared/speech'
import { materialId } from './spec'

/** Names of a case's materials and items, for rows that carry only their codes. */
export function useMaterialNames(view: () => CaseView) {
  const { text, word } = useSpeech()
  const materials = computed(() => new Map(view().materials.map((each) => [materialId(each), each])))
  const items = computed(() => new Map(view().branches.map((each) => [each.itemCode, each.itemName])))
  return {
    material: (row: { itemCode: string; key?: string | null }) =>
      text(materials.value.get(materialId(row))?.name) || row.key || '',
    item: (row: { itemCode: string }) => text(items.value.get(row.itemCode)) || row.itemCode,
    necessity: (row: { itemCode: string; key?: string | null }) =>
      word('necessity', materials.value.get(materialId(row))?.necessity),
  }
}
