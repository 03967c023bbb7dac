import { words, wordsOrNothing, type FormSpec } from './spec'

const nothing: FormSpec = { fields: [], body: () => ({}) }

const handOver: FormSpec = {
  fields: [
    { name: 'to', kind: 'colleague' },
    { name: 'reason', kind: 'lines' },
  ],
  body: ({ to, reason }) => ({ to, reason: words(reason) }),
}

const procedureOf = (href: string): string | undefined => /\/special-procedures\/([^/]+)\//.exec(href)?.[1]

export const taskForms: Record<string, FormSpec> = {
  claim: nothing,
  release: nothing,
  start: nothing,
  delegate: handOver,
  transfer: handOver,
  opinion: {
    fields: [
      { name: 'result', kind: 'choice', choices: ['AGREE', 'DISAGREE'], words: 'opinion' },
      { name: 'text', kind: 'lines' },
    ],
    body: ({ result, text }) => ({ result, text: words(text) }),
  },
  'special-procedures': {
    fields: [
      { name: 'ground', kind: 'ground' },
      { name: 'reason', kind: 'lines' },
      { name: 'days', kind: 'number' },
      { name: 'plannedProof', kind: 'line' },
    ],
    body: ({ ground, reason, days, plannedProof }) => ({
      ground,
      reason: words(reason),
      days,
      plannedProof: words(plannedProof),
    }),
  },
  'special-procedures/grant': {
    fields: [{ name: 'days', kind: 'number' }],
    initial: (view, action) => ({
      days: view.procedures.find((each) => each.id === procedureOf(action.href))?.cap.amount,
    }),
    body: ({ days }) => ({ days }),
  },
  'special-procedures/take-back': nothing,
  'special-procedures/refuse': {
    fields: [{ name: 'reason', kind: 'lines' }],
    body: ({ reason }) => ({ reason: words(reason) }),
  },
  resume: {
    fields: [
      { name: 'kind', kind: 'choice', choices: ['REPORT', 'RECORD', 'OPINION', 'LETTER', 'OTHER'], words: 'proof' },
      { name: 'reference', kind: 'line' },
      { name: 'datedOn', kind: 'date' },
      { name: 'attachmentId', kind: 'attachment', optional: true },
    ],
    body: ({ kind, reference, datedOn, attachmentId }) => ({
      proof: { kind, reference: words(reference), datedOn, attachmentId: wordsOrNothing(attachmentId) },
    }),
  },
  consultations: {
    fields: [
      { name: 'department', kind: 'department' },
      { name: 'question', kind: 'lines' },
    ],
    body: ({ department, question }) => ({ department, question: words(question) }),
  },
  examiners: {
    fields: [
      { name: 'to', kind: 'colleague' },
      { name: 'question', kind: 'lines' },
    ],
    body: ({ to, question }) => ({ to, question: words(question) }),
  },
  signatures: {
    fields: [
      { name: 'signers', kind: 'signers' },
      { name: 'question', kind: 'lines' },
    ],
    body: ({ signers, question }) => ({ signers, question: words(question) }),
  },
  signature: {
    fields: [
      { name: 'verdict', kind: 'choice', choices: ['AGREE', 'DISAGREE'], words: 'opinion' },
      { name: 'text', kind: 'lines' },
    ],
    body: ({ verdict, text }) => ({ verdict, text: words(text) }),
  },
  reassign: handOver,
  answer: {
    fields: [{ name: 'text', kind: 'lines' }],
    body: ({ text }) => ({ text: words(text) }),
  },
  completion: {
    fields: [{ name: 'text', kind: 'lines' }],
    body: ({ text }) => ({ text: words(text) }),
  },
}
