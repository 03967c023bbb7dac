import type { Migration, ModelSetUse } from '@/api/types'

/** As people tell it from others: its name, and since when it is in force. */
export function setName(sets: ModelSetUse[] | undefined, deployment: string, instant: (at?: string) => string): string {
  const set = sets?.find((each) => each.deployment === deployment)
  return set ? `${set.name} · ${instant(set.beginsAt ?? set.deployedAt)}` : deployment
}

export const atWork = ({ state }: Pick<Migration, 'state'>): boolean => ['TRYING', 'RUNNING'].includes(state)

/** How many of its cases the step that goes on, or was the last, is done with. */
export const doneOf = (one: Migration): number =>
  ['PLANNED', 'TRYING', 'TRIED'].includes(one.state) ? one.cases - one.untried : one.cases - one.untried - one.ready
