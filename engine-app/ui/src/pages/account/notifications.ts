import type { MessageKind, NotificationChoices } from '@/api/types'

/** What one chose, with a value for every field of the form, chosen or not. */
export interface NotificationForm {
  language: NotificationChoices['language']
  email: string
  phone: string
  mail: MessageKind[]
  sms: MessageKind[]
  quiet: boolean
  from: string
  to: string
  urgentInQuiet: boolean
  digest: NotificationChoices['digest']
  hour: number
}

export function formOf(choices: NotificationChoices): NotificationForm {
  return {
    language: choices.language,
    email: choices.email ?? '',
    phone: choices.phone ?? '',
    mail: [...choices.mail],
    sms: [...choices.sms],
    quiet: Boolean(choices.quietHours),
    from: choices.quietHours?.from ?? '22:00',
    to: choices.quietHours?.to ?? '07:30',
    urgentInQuiet: choices.urgentInQuietHours,
    digest: choices.digest,
    hour: choices.digestHour ?? 8,
  }
}

/** What the server is told: nothing of fields that the other choices make meaningless. */
export function choicesOf(form: NotificationForm): NotificationChoices {
  return {
    language: form.language,
    email: form.email.trim() || undefined,
    phone: form.phone.replaceAll(/[\s-]/g, '') || undefined,
    mail: form.mail,
    sms: form.sms,
    quietHours: form.quiet ? { from: form.from, to: form.to } : undefined,
    urgentInQuietHours: form.urgentInQuiet,
    digest: form.digest,
    digestHour: form.digest === 'DAILY' ? form.hour : undefined,
  }
}
