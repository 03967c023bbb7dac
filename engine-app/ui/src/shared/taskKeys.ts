import { useRouter } from 'vue-router'
import { refreshCasework } from '@/api/queries'
import { useKeys } from './keys'
import { addressOfTask, nextTask, trail } from './taskTrail'

/**
 * The keys of a case that was opened from the list: d goes to what is to be decided, n to the next task of the same list, b back to it.
 */
export function useTaskKeys() {
  const router = useRouter()
  const fromList = (): boolean => trail() !== undefined

  useKeys([
    { key: 'd', label: 'keys.decide', run: decide },
    {
      key: 'n',
      label: 'keys.nextTask',
      when: fromList,
      run: async () => {
        const next = await nextTask()
        if (next) await router.push(addressOfTask(next))
        else await back()
      },
    },
    { key: 'b', label: 'keys.back', when: fromList, run: () => void back() },
  ])

  async function back(): Promise<void> {
    await refreshCasework()
    await router.push({ path: '/tasks', query: trail()?.query ?? {} })
  }
}

/** Into the form that is open, else it opens the first that there is: the filled button of what is asked. */
function decide(): void {
  const asked = document.querySelector('section[aria-labelledby="asked"]')
  const field = asked?.querySelector<HTMLElement>('form :is(input, textarea, select):not([disabled])')
  if (field) field.focus()
  else asked?.querySelector<HTMLElement>('.el-button--primary:not([disabled])')?.click()
}
