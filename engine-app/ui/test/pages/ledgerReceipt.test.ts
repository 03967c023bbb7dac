import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { verify, type Receipt } from '@/pages/portal/ledgerReceipt'

// written by the application's own ReceiptJson; a sign outside the first plane and another key before it in UTF-16 are in it
const golden = readFileSync('test/pages/portal/receipt.json', 'utf8')

interface Written {
  case: { id: string; facts: Record<string, string> }
  entries: Receipt['entries']
  head: Receipt['head']
}

async function outcome(change: (receipt: Written) => void): Promise<unknown> {
  const receipt = JSON.parse(golden) as Written
  change(receipt)
  const last = (await verify(JSON.stringify(receipt))).checks.at(-1)
  return last?.holds ? 'sound' : `${last?.check} ${last?.entry ?? ''}`.trim()
}

describe('a receipt', () => {
  it('as the application writes it is sound, and every check is told', async () => {
    const { checks } = await verify(golden)
    expect(checks.map(({ check, holds }) => `${check} ${holds}`)).toEqual([
      'form true',
      'chain true',
      'content true',
      'head true',
      'facts true',
    ])
  })
  it('with a changed word is not', async () => {
    expect(await outcome((r) => (r.entries[1]!.basis = '行政许可法 第四十五条'))).toBe('content 2')
    expect(await outcome((r) => (r.entries[0]!.at = '2026-03-02T00:00:00.123456Z'))).toBe('content 1')
    expect(await outcome((r) => (r.entries[1]!.data.limit = '6'))).toBe('content 2')
  })
  it('with a step taken out, at the end or before, is not', async () => {
    expect(await outcome((r) => r.entries.pop())).toBe('head')
    expect(await outcome((r) => r.entries.shift())).toBe('chain 1')
  })
  it('of somebody else is not', async () => {
    expect(await outcome((r) => (r.case.facts.applicant = '别人'))).toBe('facts 1')
    expect(await outcome((r) => (r.case.id = 'another'))).toBe('chain 1')
  })
  it('with anything besides, or that is none, is refused', async () => {
    expect(await outcome((r) => Object.assign(r.entries[0]!, { note: 'believe me' }))).toBe('form')
    expect((await verify('no JSON')).checks).toEqual([{ check: 'form', holds: false }])
  })
})
