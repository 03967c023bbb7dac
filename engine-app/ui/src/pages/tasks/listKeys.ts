import type { Ref } from 'vue'
import type { TaskRow } from '@/api/types'
import { useKeys } from '@/shared/keys'
import type { RowAction } from '@/shared/rowKeys'
import { stepOf, type Step, type useQuickStep } from './quickStep'

/** One key for each action of a row, and one that leads to the search. */
export function useListKeys(rows: Ref<TaskRow[]>, step: ReturnType<typeof useQuickStep>): RowAction[] {
  const taskOf = (row: HTMLElement) => rows.value.find((each) => each.id === row.dataset['task'])
  useKeys([
    {
      key: '/',
      label: 'keys.search',
      run: () => document.querySelector<HTMLElement>('main input[type=search]')?.focus(),
    },
  ])

  const action = (key: string, name: Step): RowAction => ({
    key,
    label: `keys.${name}`,
    when: (row) => {
      const task = taskOf(row)
      return task !== undefined && stepOf(task) === name
    },
    run: (row) => {
      const task = taskOf(row)
      if (task) void step.take(task, name)
    },
  })
  return [
    action('c', 'claim'),
    action('s', 'start'),
    { key: 'f', label: 'keys.follow', run: (row) => row.querySelector<HTMLElement>('[data-follow]')?.click() },
  ]
}
