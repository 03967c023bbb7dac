import { useSpeech } from '@/shared/speech'

/** What the fields of entries are called; a name that means different things says in which definition it stands. */
export function useLabels() {
  const { t, has } = useSpeech()

  function labelOf(owner: string, name: string): string {
    const own = `catalogue.field.${owner}_${name}`
    if (has(own)) return t(own)
    const common = `catalogue.field.${name}`
    return has(common) ? t(common) : name
  }

  function wordOf(owner: string, name: string, word: string): string {
    const own = `catalogue.word.${owner}_${name}.${word}`
    if (has(own)) return t(own)
    const common = `catalogue.word.${name}.${word}`
    return has(common) ? t(common) : word
  }

  return { labelOf, wordOf }
}
