import type { CaseView } from '@/api/types'

/** The service item that a task examines; a case of one item has no other. */
export function itemOfTask(view: CaseView, taskId: string | null | undefined): string | undefined {
  const task = view.tasks.find((each) => each.id === taskId)
  if (task?.itemCode) return task.itemCode
  const named = view.branches.find((branch) => branch.itemName.zh === task?.itemName?.zh)
  return named?.itemCode ?? (view.branches.length === 1 ? view.branches[0]?.itemCode : undefined)
}
