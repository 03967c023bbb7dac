import type { ExchangeSystem, SystemWanted } from '@/api/types'

/** A fault in a mapping file, with the line in which it stands. */
export interface MappingFault {
  line?: number
  text: string
}

/** The server tells a fault as `mapping:12: stop[0].outcome: is missing`, with words before it in some languages. */
export function faultOf(message: string): MappingFault {
  const [, line, text] = /mapping:(\d+): (.*)$/s.exec(message) ?? []
  return line ? { line: Number(line), text: text ?? '' } : { text: message }
}

/** Where that line begins and ends in the text. */
export function placeOf(line: number, text: string): [from: number, to: number] {
  const before = text.split('\n').slice(0, line - 1)
  const from = Math.min(
    text.length,
    before.reduce((sum, each) => sum + each.length + 1, 0),
  )
  const end = text.indexOf('\n', from)
  return [from, end < 0 ? text.length : end]
}

export interface SystemFields {
  code: string
  nameZh: string
  nameEn: string
  department: string
  /** how its mapping is given: the interface's own words, one that is shipped, or a file of its own */
  mapping: string
  yaml: string
  calendar: string
  limit: LimitFields
  promise: LimitFields
  historical: boolean
  active: boolean
}

export interface LimitFields {
  amount?: number
  unit: 'WORKING_DAY' | 'CALENDAR_DAY'
}

export const native = 'native'
export const own = 'own'

const limitOf = (limit: ExchangeSystem['limit']): LimitFields => ({
  amount: limit?.amount,
  unit: limit?.unit === 'CALENDAR_DAY' ? 'CALENDAR_DAY' : 'WORKING_DAY',
})

export function fieldsOf(system: ExchangeSystem | undefined): SystemFields {
  const named = !system || !system.mapping.includes('\n')
  return {
    code: system?.code ?? '',
    nameZh: system?.name.zh ?? '',
    nameEn: system?.name.en ?? '',
    department: system?.department ?? '',
    mapping: named ? (system?.mapping ?? native) : own,
    yaml: named ? '' : system.mapping,
    calendar: system?.calendar ?? 'cn',
    limit: limitOf(system?.limit),
    promise: limitOf(system?.promise),
    historical: system?.historical ?? false,
    active: system?.active ?? true,
  }
}

export function wantedOf(fields: SystemFields): SystemWanted {
  const limit = ({ amount, unit }: LimitFields) => (amount ? { amount, unit } : undefined)
  return {
    nameZh: fields.nameZh.trim(),
    nameEn: fields.nameEn.trim(),
    department: fields.department,
    mapping: fields.mapping === own ? fields.yaml : fields.mapping,
    calendar: fields.mapping === native ? fields.calendar : undefined,
    limit: limit(fields.limit),
    promise: limit(fields.promise),
    historical: fields.historical,
    active: fields.active,
  }
}
