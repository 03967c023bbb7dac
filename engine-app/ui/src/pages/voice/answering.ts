import { ref } from 'vue'
import { queryClient } from '@/api/queries'
import type { LocalisedText } from '@/api/types'

/** One row of a list is answered at a time; once it was, the list is asked for anew and says what became of it. */
export function useAnswering(list: string) {
  const opened = ref<string>()
  const told = ref<LocalisedText>()

  function open(id: string): void {
    opened.value = id
    told.value = undefined
  }

  function close(): void {
    opened.value = undefined
  }

  async function done(receipt: unknown): Promise<void> {
    close()
    told.value = (receipt as { message: LocalisedText }).message
    await queryClient.invalidateQueries({ queryKey: [list] })
  }
  return { opened, told, open, close, done }
}
