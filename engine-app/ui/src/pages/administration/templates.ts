import type { TemplateView, Wording } from '@/api/types'

/** Where a template stands, below the list of them. */
export function addressOf(template: Pick<TemplateView, 'kind' | 'channel' | 'language'>): string {
  return [template.kind, template.channel, template.language].join('/').toLowerCase()
}

/** A name put into a text in the place of what is marked there. */
export function withName(text: string, name: string, from: number, to: number): { text: string; at: number } {
  const put = `{${name}}`
  return { text: text.slice(0, from) + put + text.slice(to), at: from + put.length }
}

export function isSame(one: Wording, other: Wording): boolean {
  return (one.subject ?? '') === (other.subject ?? '') && one.body === other.body
}
