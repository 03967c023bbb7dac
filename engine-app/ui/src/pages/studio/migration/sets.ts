import type { Migration, ModelSetUse } from '@/api/types'

/** As people tell it from others: what its last release was called, and since when it is in force. */
export function setName(
  sets: ModelSetUse[] | undefined,
  deployment: string,
  { instant, shipped }: { instant: (at?: string) => string; shipped: string },
): string {
  const set = sets?.find((each) => each.deployment === deployment)
  return set ? `${set.own.length ? set.name : shipped} · ${instant(set.beginsAt ?? set.deployedAt)}` : deployment
}

export const atWork = ({ state }: Pick<Migration, 'state'>): boolean => ['TRYING', 'RUNNING'].includes(state)

/** How many of its cases the step that goes on, or was the last, is done with. */
export const doneOf = (one: Migration): number =>
  ['PLANNED', 'TRYING', 'TRIED'].includes(one.state) ? one.cases - one.untried : one.cases - one.untried - one.ready
