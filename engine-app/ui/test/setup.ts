import { config } from '@vue/test-utils'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { QueryClient } from '@tanstack/vue-query'
import { beforeAll, beforeEach } from 'vitest'
import { i18n, useLanguage } from '@/messages'

beforeAll(() => useLanguage('en'))

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  config.global.plugins = [i18n, [VueQueryPlugin, { queryClient }]]
})
