import { readFileSync } from 'node:fs'

export type Language = 'zh-CN' | 'en'

/** What the pages say, so that one walk is taken in either language. */
export function wordsOf(language: Language): (key: string) => string {
  const files = new Map<string, unknown>()
  return (key) => {
    const [file = '', ...path] = key.split('.')
    if (!files.has(file)) {
      files.set(file, JSON.parse(readFileSync(`src/messages/${language}/${file}.json`, 'utf8')) as unknown)
    }
    const found = path.reduce<unknown>(
      (at, part) => (at as Record<string, unknown> | undefined)?.[part],
      files.get(file),
    )
    if (typeof found !== 'string') throw new Error(`no message ${key} in ${language}`)
    return found
  }
}
