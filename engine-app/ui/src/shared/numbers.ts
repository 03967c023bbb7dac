import { madeOnce } from './madeOnce'

const formatter = madeOnce((language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options))

/** Bytes as people read them. */
export function fileSize(bytes: number, language: string): string {
  const units = ['kilobyte', 'megabyte'] as const
  const power = bytes >= 1_000_000 ? 1 : 0
  return formatter(language, {
    style: 'unit',
    unit: units[power],
    maximumFractionDigits: power,
  }).format(Math.max(bytes, 1000) / 1000 ** (power + 1))
}

/** A share from 0 to 1 in per cent. */
export function percent(share: number | null | undefined, language: string): string {
  if (share == null) return '–'
  return formatter(language, { style: 'percent', maximumFractionDigits: 1 }).format(share)
}

/** As finely as a form takes it. */
export function decimal(value: number, language: string): string {
  return formatter(language, { maximumFractionDigits: 4 }).format(value)
}

export function whole(value: number | null | undefined, language: string): string {
  return value == null ? '–' : formatter(language, { maximumFractionDigits: 1 }).format(value)
}
