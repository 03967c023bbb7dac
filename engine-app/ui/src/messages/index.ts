import { createI18n } from 'vue-i18n'
import type { Language as ElementLanguage } from 'element-plus/es/locale/index.mjs'
import { shallowRef } from 'vue'
import { speak } from '@/api/client'

export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

const kept = 'lianban.language'

export const i18n = createI18n({ legacy: false, locale: 'zh-CN', messages: {}, warnHtmlMessage: true })
export const elementLanguage = shallowRef<ElementLanguage>()

const loaders: Record<Language, () => Promise<[Record<string, unknown>, ElementLanguage]>> = {
  'zh-CN': async () => [
    (await import('./zh-CN/index')).default,
    (await import('element-plus/es/locale/lang/zh-cn.mjs')).default,
  ],
  en: async () => [(await import('./en/index')).default, (await import('element-plus/es/locale/lang/en.mjs')).default],
}

/** What the person chose before, else what the browser prefers; Chinese where neither says. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(kept)
  const wanted = [chosen, ...navigator.languages].filter((tag) => tag !== null)
  for (const tag of wanted) {
    if (tag.startsWith('zh')) return 'zh-CN'
    if (tag.startsWith('en')) return 'en'
  }
  return 'zh-CN'
}

export async function useLanguage(language: Language): Promise<void> {
  const [messages, element] = await loaders[language]()
  i18n.global.setLocaleMessage(language, messages)
  i18n.global.locale.value = language
  elementLanguage.value = element
  document.documentElement.lang = language
  speak(language)
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(kept, language)
  await useLanguage(language)
}
