import { inject, onMounted, provide, ref, type InjectionKey, type Ref } from 'vue'
import { send } from '@/api/client'
import type { News } from '@/api/types'

const key: InjectionKey<Ref<News | undefined>> = Symbol('news')

/** Where the page shows what an entry of that type is about. */
const tabs: Record<string, string> = {
  MATERIALS_CHECKED: 'materials',
  CORRECTIONS_RECEIVED: 'materials',
  FORM_CORRECTED: 'form',
  LATE_MATERIALS_RECEIVED: 'materials',
  OPINION_GIVEN: 'opinions',
  LEAD_CONCLUDED: 'opinions',
  DECIDED: 'opinions',
  SIGNED: 'opinions',
  CORRECTION_NOTICE_SENT: 'opinions',
  SUSPENDED: 'days',
  RESUMED: 'days',
  EXTENDED: 'days',
}

export function tabOf(type: string): string {
  return tabs[type] ?? (/^(CONSULTATION|SIGNATURE|EXAMINER|EXTENSION|PROCEDURE)_/.test(type) ? 'opinions' : 'timeline')
}

/** What happened since the reader last looked; asking says that he looks now. Once it is known, or known not to be, the page can be shown. */
export function useNews(caseId: () => string): { news: Ref<News | undefined>; known: Ref<boolean> } {
  const news = ref<News>()
  const known = ref(false)
  provide(key, news)
  onMounted(async () => {
    // without it the page is no worse than before; there is nothing that the reader could do about it
    news.value = await send<News>('PUT', `/api/cases/${caseId()}/seen`)
      .then((answer) => answer.data)
      .catch(() => undefined)
    known.value = true
  })
  return { news, known }
}

/** The tabs in which something is new. */
export function useChangedTabs(): () => Set<string> {
  const news = inject(key, undefined)
  return () => new Set(news?.value?.items.map((item) => tabOf(item.type)))
}
