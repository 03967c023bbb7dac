import { config, disableAutoUnmount, enableAutoUnmount, flushPromises } from '@vue/test-utils'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { QueryClient } from '@tanstack/vue-query'
import { afterEach, beforeAll, beforeEach } from 'vitest'
import { i18n, useLanguage } from '@/messages'

beforeAll(() => useLanguage('en'))
// the files share one page: what one mounts is gone before the next, once it has come to rest
disableAutoUnmount()
enableAutoUnmount(afterEach)
afterEach(flushPromises)

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  config.global.plugins = [i18n, [VueQueryPlugin, { queryClient }]]
})
