import type { ClockDays, DeliveredClock, DeliveredDays } from '@/api/types'

/** A clock of a delivered case in the shape in which clocks of lianban's own are shown. */
export function clockOf(clock: DeliveredClock): ClockDays['clock'] {
  const { irregularities, kind, ...alike } = clock
  return {
    ...alike,
    kind: kind === 'LOWER' ? 'LOWER_LEVEL' : kind,
    department: clock.department ?? '',
    provisional: false,
    irregularities: irregularities.map((why) => ({ why }) as ClockDays['clock']['irregularities'][number]),
  }
}

export function readingOf({ clock, days }: DeliveredDays): ClockDays {
  return { clock: clockOf(clock), days, notices: [] }
}
