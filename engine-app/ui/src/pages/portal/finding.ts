import type { ServiceSummary } from '@/api/types'

/**
 * Services by what people call them: what is typed stands in a name or an alias, or most of it does. Best first, joint ones before
 * single ones.
 *
 * @param around words that people put around the thing that they want and that stand in no name, separated by |
 */
export function found(services: ServiceSummary[], sought: string, around: string): ServiceSummary[] {
  const words = wordsOf(sought, new RegExp(around, 'g'))
  if (words.length === 0) return byKind(services)
  const scored = services.map((service) => ({ service, score: scoreOf(service, words) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  const kept = scored.filter(({ score }) => score > 0 && score >= best / 2)
  return byKind(kept.sort((a, b) => b.score - a.score).map(({ service }) => service))
}

const byKind = (services: ServiceSummary[]): ServiceSummary[] =>
  [...services].sort((a, b) => Number(b.joint) - Number(a.joint))

function wordsOf(sought: string, around: RegExp): string[] {
  const plain = sought.toLowerCase().trim()
  const bare = plain.replace(around, ' ').trim() || plain
  return bare.split(/[\s\p{P}]+/u).filter(Boolean)
}

/** A whole word counts fully; of a Chinese one that stands nowhere, the pairs of signs in it that do. */
function scoreOf(service: ServiceSummary, words: string[]): number {
  const texts = [service.name.zh, service.name.en, ...service.aliases].join('\n').toLowerCase()
  return words.reduce((sum, word) => sum + (texts.includes(word) ? 2 : pairs(word, texts)), 0) / words.length
}

function pairs(word: string, texts: string): number {
  if (!/\p{Script=Han}/u.test(word)) return 0
  const all = Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => word.slice(at, at + 2))
  return all.length === 0 ? 0 : all.filter((pair) => texts.includes(pair)).length / all.length
}
