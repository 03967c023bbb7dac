import { Problem } from '@/api/problem'

/** What is wrong with each field that a form shows, by its name; the fields of a list count as the list. */
export type Faults = Record<string, string>

/** What the server said of the fields of a form; undefined where it said anything else as well, which a notice has to tell. */
export function saidOf(error: unknown, fields: string[]): Faults | undefined {
  const errors = Problem.of(error).body.errors ?? []
  const faults = Object.fromEntries(errors.map(({ field, message }) => [field.split(/[.[]/)[0] ?? field, message]))
  return errors.length > 0 && Object.keys(faults).every((field) => fields.includes(field)) ? faults : undefined
}
