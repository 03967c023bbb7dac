import { computed } from 'vue'
import { useAnswer } from '@/api/queries'
import type { NotificationSettings } from '@/api/types'

/** Whether this installation is known to send no mail, without which nothing can be sent regularly. */
export function useNoMail() {
  const settings = useAnswer<NotificationSettings>('/api/account/notifications', {}, { staleTime: 60_000 })
  return computed(() => settings.data.value?.mailOffered === false)
}
