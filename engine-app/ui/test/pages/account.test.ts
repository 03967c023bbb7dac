import { describe, expect, it } from 'vitest'
import type { NotificationChoices } from '@/api/types'
import { choicesOf, formOf } from '@/pages/account/notifications'

const chosen: NotificationChoices = {
  language: 'EN',
  email: 'a@example.org',
  mail: ['RED_CARD'],
  sms: [],
  quietHours: { from: '21:00', to: '06:00' },
  urgentInQuietHours: true,
  digest: 'DAILY',
  digestHour: 7,
}

describe('how one wants to be told', () => {
  it('comes back from the form as it went in', () => {
    expect(choicesOf(formOf(chosen))).toEqual({ ...chosen, phone: undefined })
  })

  it('tells no quiet hours and no hour of a digest that nobody asked for', () => {
    const form = { ...formOf(chosen), quiet: false, digest: 'HOURLY' as const }
    expect(choicesOf(form)).toMatchObject({ quietHours: undefined, digestHour: undefined })
  })

  it('offers a night and a morning to who has chosen nothing yet', () => {
    const bare = { ...chosen, quietHours: undefined, digestHour: undefined, digest: 'AT_ONCE' as const }
    expect(formOf(bare)).toMatchObject({ quiet: false, from: '22:00', to: '07:30', hour: 8 })
  })

  it('takes the blanks out of a phone number, and an empty address for none', () => {
    expect(choicesOf({ ...formOf(chosen), phone: '139 0000-0002', email: ' ' })).toMatchObject({
      phone: '13900000002',
      email: undefined,
    })
  })
})
