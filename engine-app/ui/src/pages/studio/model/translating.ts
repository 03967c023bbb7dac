/** The diagram's own way to say something: a sentence in English with names in braces, and what stands for them. */
export type Translate = (sentence: string, values?: Record<string, unknown>) => string

/** Says what the dictionary has for a sentence, and the sentence itself where it has nothing. */
export function translatorOf(words: Record<string, string>): Translate {
  return (sentence, values = {}) =>
    (words[sentence] ?? words[plain(sentence)] ?? sentence).replace(/\{([^}]+)\}/g, (whole, name: string) =>
      name in values ? String(values[name]) : whole,
    )
}

/** Some say User Task where others say User task. */
const plain = (sentence: string): string => sentence.slice(0, 1) + sentence.slice(1).toLowerCase()

/** Lets a diagram speak the language of the page. */
export const translating = (translate: Translate) => ({ translate: ['value', translate] })

/** What the libraries say in the language of the page; English is their own, but not that of our templates. */
export async function wordsOf(chinese: boolean): Promise<Record<string, string>> {
  return chinese
    ? (await import('../words/bpmn.zh.json')).default
    : (await import('../words/templates.en.json')).default
}
