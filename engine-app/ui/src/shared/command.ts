import { ref } from 'vue'
import { queryClient } from '@/api/queries'

/** Carries out what somebody wants done to a list: the list is asked for anew, and what was refused stands until the next attempt. */
export function useCommand(list: () => string) {
  const error = ref<unknown>()

  async function run(command: () => Promise<void>): Promise<void> {
    error.value = undefined
    try {
      await command()
      await queryClient.invalidateQueries({ queryKey: [list()] })
    } catch (refused) {
      error.value = refused
    }
  }
  return { error, run }
}
