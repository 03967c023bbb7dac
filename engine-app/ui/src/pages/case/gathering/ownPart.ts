import { computed } from 'vue'
import { useAnswer, useMe } from '@/api/queries'
import type { CaseView, CorrectionPart } from '@/api/types'

/** Until the notice is out or the case accepted, a department may say what it wants corrected. */
export function isGathered(view: CaseView): boolean {
  return view.state === 'RECEIVED' && !view.correctionNotice
}

/** What every department has said so far, and whether mine is among those that were asked. */
export function useOwnPart(view: () => CaseView) {
  const me = useMe()
  const open = computed(() => isGathered(view()))
  const clerk = computed(() => me.value?.roles.includes('CLERK') ?? false)
  const parts = useAnswer<CorrectionPart[]>(
    () => `/api/cases/${view().id}/correction-parts`,
    {},
    { enabled: () => view().gathering != null, asOf: () => view().version },
  )
  const mine = computed(() => parts.data.value?.find((part) => part.department === me.value?.department.code))
  const handles = computed(() => me.value?.roles.some((role) => ['CLERK', 'APPROVER', 'HEAD', 'LEAD'].includes(role)))
  const speaks = computed(() => open.value && handles.value && (mine.value !== undefined || clerk.value))
  return { parts, open, clerk, mine, speaks }
}
