import { madeOnce } from './madeOnce'

/** Dates are shown in the zone of the calendar, wherever the browser is. */
export const zone = 'Asia/Shanghai'

const formatter = madeOnce(
  (language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
)

export function formatDate(date: string, language: string): string {
  return formatter(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`))
}

export function formatWeekday(date: string, language: string): string {
  return formatter(language, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${date}T00:00Z`))
}

export function formatInstant(instant: string, language: string, timeZone: string = zone): string {
  return formatter(language, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(instant))
}

/** The hour and minute of a moment, always with two figures each. */
export function formatTime(instant: string): string {
  return formatter('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(new Date(instant))
}

/** The day on which a moment is, as our calendar has it. */
export function dayOf(instant: string): string {
  return formatter('en-CA', { timeZone: zone }).format(new Date(instant))
}

export function formatMonth(year: number, month: number, language: string, width: 'long' | 'short' = 'long'): string {
  return formatter(language, { month: width, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, 1))
}

export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Monday is 0. */
export function weekday(date: string): number {
  return (new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000)
}
