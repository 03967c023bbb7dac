/** How a part of a picture looks: each has a pattern of its own, so that no colour speaks alone. */
export type Look = 'solid' | 'hatched' | 'crossed' | 'lined' | 'dotted' | 'hollow' | 'near' | 'late'

/** What a part of a bar stands for; its word is in the messages. */
const looks = {
  counted: 'solid',
  uncounted: 'hatched',
  idle: 'crossed',
  kept: 'solid',
  saved: 'hatched',
  late: 'late',
  within: 'hatched',
  near: 'near',
  at: 'crossed',
  beyond: 'late',
  working: 'lined',
  off: 'hollow',
  without: 'hatched',
} as const satisfies Record<string, Look>

export type Kind = keyof typeof looks
export const lookOf = (kind: Kind): Look => looks[kind]
