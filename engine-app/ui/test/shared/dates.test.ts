import { expect, test } from 'vitest'
import { dayOf, formatTime } from '@/shared/dates'

test('a moment has the day and the hour of our calendar, wherever the browser is', () => {
  expect(dayOf('2026-03-04T16:30:00Z')).toBe('2026-03-05')
  expect(formatTime('2026-03-04T16:30:00Z')).toBe('00:30')
})
