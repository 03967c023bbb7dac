import { computed } from 'vue'
import type { CaseView } from '@/api/types'
import { useSpeech } from '@/shared/speech'
import { fieldKey, isField, keyOf, useFields } from '../caseForm'
import { useItemNames } from '../itemNames'

/** Names of a case's materials, of fields of its form, and of the items that ask for them, for rows that carry only the key. */
export function useMaterialNames(view: () => CaseView) {
  const { t, text, word } = useSpeech()
  const nameOf = useItemNames(view)
  const materials = computed(() => new Map(view().materials.map((each) => [each.key, each])))
  const fields = useFields(view)
  const field = (key: string) => fields.value.find((each) => keyOf(each) === key)
  const labels = computed(() => new Map(view().correctionNotice?.fields.map((each) => [each.key, each.label])))
  const labelOf = (key: string) => text(labels.value.get(key) ?? field(key)?.label) || fieldKey(key)
  const itemsOf = (key: string) => materials.value.get(key)?.itemCodes ?? field(key)?.askedBy.map(({ item }) => item)
  const nameOfRow = ({ key }: { key: string }) =>
    isField(key) ? t('mergedForm.case.field', { label: labelOf(key) }) : text(materials.value.get(key)?.name) || key
  return {
    material: nameOfRow,
    /** what may be named in a notice besides materials */
    fields: computed(() =>
      fields.value.map((each) => ({ key: keyOf(each), departments: each.askedBy.map(({ department }) => department) })),
    ),
    items: (row: { key: string }) => itemsOf(row.key)?.map(nameOf).join(t('mergedForm.comma')) ?? '',
    necessity: (row: { key: string }) => word('necessity', materials.value.get(row.key)?.necessity),
  }
}
