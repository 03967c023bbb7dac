import { computed } from 'vue'
import { useDepartments } from '@/api/queries'
import { useSpeech } from './speech'

/** Rows carry the code of a department; people read its name. */
export function useDepartmentName() {
  const { text } = useSpeech()
  const departments = useDepartments()
  const names = computed(() => new Map(departments.data.value?.map((each) => [each.code, each.name])))
  return (code: string | null | undefined): string => (code ? text(names.value.get(code)) || code : '')
}
