import { computed } from 'vue'
import { useAnswer, useMe } from '@/api/queries'
import type { CaseMaterial, CaseView, MaterialMark } from '@/api/types'

/** The marks on the file of a material, numbered in the order in which they were made. */
export function useMarks(view: () => CaseView, material: () => CaseMaterial) {
  const me = useMe()
  const handles = computed(
    () => me.value?.roles.some((role) => ['CLERK', 'APPROVER', 'HEAD', 'LEAD'].includes(role)) ?? false,
  )
  const all = useAnswer<MaterialMark[]>(
    computed(() => `/api/cases/${view().id}/marks`),
    {},
    { enabled: () => handles.value && material().attachment != null },
  )
  const marks = computed(() => all.data.value?.filter((mark) => mark.attachmentId === material().attachment?.id) ?? [])
  const numbers = computed(() => new Map(marks.value.map((mark, index) => [mark.id, index + 1])))
  return { handles, marks, numbers }
}
