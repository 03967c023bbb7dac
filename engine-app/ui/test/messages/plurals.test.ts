import { describe, expect, it } from 'vitest'
import { i18n } from '@/messages'
import en from '@/messages/en'

const { t } = i18n.global

/** A number before a word that has a plural, in a message with one form only. */
const lacking = (messages: object, path = ''): string[] =>
  Object.entries(messages).flatMap(([key, message]: [string, unknown]) => {
    const at = path ? `${path}.${key}` : key
    if (typeof message !== 'string') return lacking(message as object, at)
    return !message.includes('|') &&
      /(?<!ersion )\{(n|of|counted|peers)\} (open |working |calendar )?[a-z]+s\b/.test(message)
      ? [`${at}: ${message}`]
      : []
  })

describe('English messages that count', () => {
  it('have a form for one and a form for many', () => expect(lacking(en)).toEqual([]))

  it('take the form of what they count', () => {
    expect(t('rules.change.count', { n: 1, same: 73 }, 1)).toBe('1 row differs, 73 say the same.')
    expect(t('rules.change.count', { n: 2, same: 72 }, 2)).toBe('2 rows differ, 72 say the same.')
    expect(t('forecasts.used', { used: 1, of: 2 }, 2)).toBe('1 of 2 days')
    expect(t('forecasts.used', { used: 1, of: 1 }, 1)).toBe('1 of 1 day')
    expect(t('systems.progress', { n: '0', of: 1 }, 1)).toBe('0 of 1 case read')
    expect(t('case.branchDays', { counted: 1, elapsed: 3 }, 1)).toBe('1 day counted of 3 elapsed')
  })
})
