import { useSpeech } from '@/shared/speech'

/** What the type of a column is called in the language of the page; its own word where we know no other. */
export function useTypeNames(): (type: string) => string {
  const { t, has } = useSpeech()
  return (type) => {
    const key = `studio.bench.type.${type.toLowerCase()}`
    return has(key) ? t(key) : type
  }
}
