/**
 * Verifies the receipt of a case in the browser, as `lianban ledger verify` does: the specification stands in the package
 * org.lianban.monitoring.ledger. Nothing of the file leaves the page.
 */

export interface Entry {
  sequence: number
  caseId: string
  clock: string | null
  type: string
  at: string
  recordedAt: string
  actor: string
  basis: string
  data: Record<string, string>
  previousHash: string
  hash: string
}

export interface Receipt {
  caseId: string
  facts: Record<string, string>
  entries: Entry[]
  head: { sequence: number; hash: string }
}

export type Check = 'form' | 'chain' | 'content' | 'head' | 'facts'

/** What was checked; the first that does not hold ends it, with the entry at which it failed. */
export interface Verdict {
  checks: { check: Check; holds: boolean; entry?: number }[]
  receipt?: Receipt
  /** the ledger says nothing of the facts: it was begun by an early version */
  withoutFacts?: boolean
}

const entryFields = [
  'sequence',
  'caseId',
  'clock',
  'type',
  'at',
  'recordedAt',
  'actor',
  'basis',
  'data',
  'previousHash',
  'hash',
]
const empty = '0'.repeat(64)
const encoder = new TextEncoder()

export async function verify(file: string): Promise<Verdict> {
  const receipt = read(file)
  if (!receipt) return { checks: [{ check: 'form', holds: false }] }
  const checks: Verdict['checks'] = [{ check: 'form', holds: true }]
  const fail = (check: Check, entry?: number): Verdict => ({
    checks: [...checks, { check, holds: false, entry }],
    receipt,
  })
  let previous = empty
  for (const [index, entry] of receipt.entries.entries()) {
    if (entry.sequence !== index + 1 || entry.previousHash !== previous || entry.caseId !== receipt.caseId) {
      return fail('chain', index + 1)
    }
    previous = entry.hash
  }
  checks.push({ check: 'chain', holds: true })
  for (const entry of receipt.entries) {
    if ((await sha256(canonical(entry))) !== entry.hash) return fail('content', entry.sequence)
  }
  checks.push({ check: 'content', holds: true })
  if (receipt.head.sequence !== receipt.entries.length || receipt.head.hash !== previous) return fail('head')
  checks.push({ check: 'head', holds: true })
  const digest = receipt.entries[0]?.data.facts
  if (digest === undefined) return { checks, receipt, withoutFacts: true }
  if ((await sha256(canonicalFacts(receipt.facts))) !== digest) return fail('facts', 1)
  checks.push({ check: 'facts', holds: true })
  return { checks, receipt }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** What is not hashed must not be there, or a reader might believe it. */
const hasOnly = (value: Record<string, unknown>, fields: string[]): boolean =>
  Object.keys(value).every((field) => fields.includes(field))
const areTexts = (value: unknown): value is Record<string, string> =>
  isObject(value) && Object.values(value).every((each) => typeof each === 'string')

function read(file: string): Receipt | undefined {
  try {
    const root: unknown = JSON.parse(file)
    if (!isObject(root) || root.format !== 'lianban-receipt-1') return undefined
    const { case: subject, entries, head } = root
    const sound =
      hasOnly(root, ['format', 'case', 'entries', 'head']) &&
      isObject(subject) &&
      hasOnly(subject, ['id', 'facts']) &&
      typeof subject.id === 'string' &&
      areTexts(subject.facts) &&
      isObject(head) &&
      hasOnly(head, ['sequence', 'hash']) &&
      Array.isArray(entries) &&
      entries.every(isEntry)
    if (!sound) return undefined
    return { caseId: subject.id as string, facts: subject.facts as Record<string, string>, entries, head } as Receipt
  } catch {
    return undefined
  }
}

function isEntry(value: unknown): value is Entry {
  if (!isObject(value) || !hasOnly(value, entryFields)) return false
  const texts = ['caseId', 'type', 'at', 'recordedAt', 'actor', 'basis', 'previousHash', 'hash']
  return (
    Number.isInteger(value.sequence) &&
    texts.every((field) => typeof value[field] === 'string') &&
    (value.clock == null || typeof value.clock === 'string') &&
    areTexts(value.data) &&
    [value.at, value.recordedAt].every((at) => timestamp(String(at)) !== undefined)
  )
}

function canonical(entry: Entry): Uint8Array<ArrayBuffer> {
  return bytesOf([
    'lianban-ledger-1',
    entry.previousHash,
    String(entry.sequence),
    entry.caseId,
    entry.clock ?? null,
    entry.type,
    timestamp(entry.at) ?? '',
    timestamp(entry.recordedAt) ?? '',
    entry.actor,
    entry.basis,
    ...pairs(entry.data),
  ])
}

const canonicalFacts = (facts: Record<string, string>) => bytesOf(['lianban-facts-1', ...pairs(facts)])

/** How many, then each with its key, in the order of the keys by UTF-16 code unit, which is that of sort(). */
function pairs(data: Record<string, string>): string[] {
  const keys = Object.keys(data).sort()
  return [String(keys.length), ...keys.flatMap((key) => [key, data[key] ?? ''])]
}

/** UTC to the microsecond. What is finer is not hashed and must not be there. */
function timestamp(text: string): string | undefined {
  const found = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::(\d\d))?(?:\.(\d{1,9}))?Z$/.exec(text)
  if (!found) return undefined
  const fraction = (found[3] ?? '').padEnd(9, '0')
  if (!fraction.endsWith('000')) return undefined
  return `${found[1]}:${found[2] ?? '00'}.${fraction.slice(0, 6)}Z`
}

/** Netstrings one after the other: no two different entries have the same form. */
function bytesOf(fields: (string | null)[]): Uint8Array<ArrayBuffer> {
  const parts = fields.flatMap((field) => {
    if (field === null) return [encoder.encode('-,')]
    const bytes = encoder.encode(field)
    return [encoder.encode(`${bytes.length}:`), bytes, encoder.encode(',')]
  })
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
