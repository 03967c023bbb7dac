import { fieldKey } from '../caseForm'
import {
  stillOut,
  words,
  wordsOrNothing,
  type CheckRow,
  type Content,
  type CorrectedRow,
  type DefectRow,
  type FieldSpec,
  type FollowRow,
  type FormSpec,
  type HandingRow,
  type SignatureValue,
} from './spec'

const nothing: FormSpec = { fields: [], body: () => ({}) }
const reason: FormSpec = {
  fields: [{ name: 'reason', kind: 'lines' }],
  body: ({ reason }) => ({ reason: words(reason) }),
}

const handing: FormSpec = {
  fields: [
    {
      name: 'materials',
      kind: 'handing',
      fault: (rows) => ((rows as HandingRow[]).some((row) => row.provided) ? undefined : 'case.fault.nothingHanded'),
    },
  ],
  initial: (view) => ({
    materials: view.materials.filter(stillOut).map(({ key }): HandingRow => ({ key, provided: false })),
  }),
  body: ({ materials }) => ({ materials }),
}

const handsIn = ({ materials, form }: Content): boolean =>
  (materials as HandingRow[]).some((row) => row.provided) ||
  (form as CorrectedRow[]).some((row) => row.value !== undefined)

/** What was asked for: materials, and fields of the form; some of it may follow. */
const corrections: FormSpec = {
  fields: [
    {
      name: 'materials',
      kind: 'handing',
      mayBeEmpty: true,
      when: ({ materials }) => (materials as HandingRow[]).length > 0,
      fault: (_, content) => (handsIn(content) ? undefined : 'case.fault.nothingCorrected'),
    },
    {
      name: 'form',
      kind: 'corrected',
      mayBeEmpty: true,
      when: ({ form }) => (form as CorrectedRow[]).length > 0,
      fault: (_, content) => (handsIn(content) ? undefined : 'case.fault.nothingCorrected'),
    },
  ],
  initial: (view) => ({
    materials: view.materials
      .filter(stillOut)
      .filter(({ key }) => view.correctionNotice?.items.some((item) => item.key === key))
      .map(({ key }): HandingRow => ({ key, provided: false })),
    form: (view.correctionNotice?.fields ?? [])
      .filter((field) => !field.there)
      .map(({ key }): CorrectedRow => ({ key: fieldKey(key) })),
  }),
  body: ({ materials, form }) => ({
    materials,
    form: Object.fromEntries(
      (form as CorrectedRow[]).flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])),
    ),
  }),
}

/** What the window found by itself; what the departments named is added to it. */
const defects: FieldSpec = {
  name: 'items',
  kind: 'defects',
  missing: 'case.fault.nothingToCorrect',
  fault: (rows) =>
    (rows as DefectRow[]).some((row) => words(row.defect) === '') ? 'case.fault.defectUnsaid' : undefined,
}

const refused = (content: Record<string, unknown>): boolean => content['result'] === 'REFUSE'

export const caseForms: Record<string, FormSpec> = {
  check: {
    fields: [
      {
        name: 'materials',
        kind: 'check',
        fault: (rows) =>
          (rows as CheckRow[]).some((row) => row.state === 'DEFECTIVE' && words(row.note) === '')
            ? 'case.fault.defectUnsaid'
            : undefined,
      },
    ],
    initial: (view) => ({
      materials: view.materials
        .filter((each) => each.state !== 'FROM_REGISTER')
        .map(({ key, state, note }): CheckRow => ({
          key,
          state: state === 'DEFECTIVE' ? 'DEFECTIVE' : state === 'PROVIDED' ? 'PROVIDED' : 'MISSING',
          note: note ?? '',
        })),
    }),
    body: ({ materials }) => ({
      materials: (materials as CheckRow[]).map((row) => ({ ...row, note: wordsOrNothing(row.note) })),
    }),
  },
  'correction-notice': {
    fields: [
      { ...defects, when: (_, view) => !view?.gathering?.items },
      { ...defects, mayBeEmpty: true, when: (_, view) => (view?.gathering?.items ?? 0) > 0 },
      {
        name: 'waiting',
        kind: 'choice',
        choices: ['WAIT', 'GO_ON'],
        words: 'gatheringWait',
        when: (_, view) => (view?.gathering?.looking ?? 0) > 0,
      },
      { name: 'note', kind: 'lines', optional: true },
    ],
    initial: (view) => ({
      items: view.materials
        .filter((each) => each.state === 'DEFECTIVE' || (each.state === 'MISSING' && each.necessity === 'NEEDED'))
        // what a department named already stands in the notice
        .filter((each) => !view.gathering?.materials.includes(each.key))
        .map(({ key, note }): DefectRow => ({ key, defect: note ?? '' })),
    }),
    body: ({ items, note, waiting }) => ({
      items,
      note: wordsOrNothing(note),
      withoutWaiting: waiting === 'GO_ON' || undefined,
    }),
  },
  corrections,
  'late-materials': handing,
  acceptance: nothing,
  'conditional-acceptance': {
    fields: [
      {
        name: 'toFollow',
        kind: 'follow',
        missing: 'case.fault.nothingFollows',
        fault: (rows) => ((rows as FollowRow[]).some((row) => !row.by) ? 'case.fault.dateMissing' : undefined),
      },
    ],
    initial: (view) => ({
      toFollow: view.materials
        .filter((each) => each.necessity === 'MAY_FOLLOW' && ['MISSING', 'DEFECTIVE'].includes(each.state))
        .map(({ key }): FollowRow => ({ key, by: '' })),
    }),
    body: ({ toFollow }) => ({ toFollow }),
  },
  'acceptance-refusal': {
    fields: [
      { name: 'reasons', kind: 'lines' },
      { name: 'remedies', kind: 'lines' },
    ],
    body: ({ reasons, remedies }) => ({ reasons: words(reasons), remedies: words(remedies) }),
  },
  'extension-requests': {
    fields: [
      { name: 'workingDays', kind: 'number' },
      { name: 'reason', kind: 'lines' },
    ],
    body: ({ workingDays, reason }) => ({ workingDays, reason: words(reason) }),
  },
  'extensions/grant': nothing,
  'extensions/refuse': reason,
  'extensions/take-back': nothing,
  withdrawal: {
    ...reason,
    hint: (view) => (view.decision ? 'case.hint.withdrawal-decided' : 'case.hint.withdrawal'),
  },
  'lead-conclusion': {
    fields: [
      { name: 'result', kind: 'choice', choices: ['GRANT', 'REFUSE'], words: 'result' },
      { name: 'reasons', kind: 'lines' },
    ],
    body: ({ result, reasons }) => ({ result, reasons: words(reasons) }),
  },
  decision: {
    fields: [
      { name: 'result', kind: 'choice', choices: ['GRANT', 'REFUSE'], words: 'result' },
      { name: 'reasons', kind: 'lines' },
      { name: 'remedies', kind: 'lines', when: refused },
    ],
    body: (content) => ({
      result: content['result'],
      reasons: words(content['reasons']),
      remedies: refused(content) ? words(content['remedies']) : undefined,
    }),
  },
  certificate: nothing,
  delivery: {
    fields: [
      { name: 'method', kind: 'choice', choices: ['WINDOW', 'POST', 'ELECTRONIC'], words: 'delivery' },
      { name: 'receiver', kind: 'line' },
      { name: 'signature', kind: 'signature', optional: true, when: ({ method }) => method === 'WINDOW' },
      { name: 'signedAt', kind: 'instant', optional: true },
    ],
    initial: (view) => ({ method: 'WINDOW', receiver: view.applicant.name }),
    body: ({ method, receiver, signedAt, signature }) => ({
      method,
      receiver: words(receiver),
      signedAt: wordsOrNothing(signedAt),
      signature: method === 'WINDOW' ? signed(signature) : undefined,
    }),
  },
}

/** What is sent of a signature: the drawing, else the reason, else nothing. */
function signed(value: unknown): SignatureValue | undefined {
  const { drawing, reason } = (value ?? {}) as SignatureValue
  if (drawing) return { drawing }
  return words(reason) ? { reason: words(reason) } : undefined
}
