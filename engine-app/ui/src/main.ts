import { VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import App from './App.vue'
import { onUnauthenticated } from './api/client'
import { queryClient, sessionQuery } from './api/queries'
import { i18n, preferredLanguage, useLanguage } from './messages'
import { router } from './router'
import 'element-plus/theme-chalk/dark/css-vars.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/list.css'
import './styles/element.css'
import './styles/print.css'

onUnauthenticated(() => {
  if (router.currentRoute.value.meta.public) return
  queryClient.setQueryData(sessionQuery.queryKey, null)
  void router.push({ name: 'login', query: { return: router.currentRoute.value.fullPath } })
})

await useLanguage(preferredLanguage())
createApp(App).use(i18n).use(router).use(VueQueryPlugin, { queryClient }).mount('#app')
