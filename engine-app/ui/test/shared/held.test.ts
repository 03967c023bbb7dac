import { describe, expect, it } from 'vitest'
import type { HeldAnswer, RequiredMaterial } from '@/api/types'
import { isAsked, usesOf, withoutReason } from '@/shared/held'

const document = { kind: 'licence', department: 'MARKET', issuedOn: '2025-01-01', standing: 'VALID' as const }
const answer: HeldAnswer = {
  lookUp: 'l1',
  at: '2026-03-02T01:00:00Z',
  materials: [
    {
      key: 'licence',
      documents: [
        { ...document, id: 'long', number: 'A1' },
        { ...document, id: 'short', number: 'A2' },
      ],
    },
    { key: 'card', documents: [{ ...document, id: 'old', number: 'B1', standing: 'EXPIRED' }] },
  ],
}
const material = (key: string, heldByRegister = false): RequiredMaterial => ({
  itemCode: 'x',
  key,
  name: { zh: key, en: key },
  necessity: 'NEEDED',
  source: heldByRegister ? 'GOVERNMENT' : 'APPLICANT',
  form: 'BOTH',
  heldByRegister,
})

describe('a material that a department holds', () => {
  it('is asked for only when it is to be brought', () => {
    expect(isAsked(material('licence'), answer, {})).toBe(false)
    expect(isAsked(material('licence'), answer, { licence: { bring: true, reason: 'x' } })).toBe(true)
  })

  it('is asked for when it has expired, also where the catalogue says that it is held', () => {
    expect(isAsked(material('card', true), answer, {})).toBe(true)
    expect(isAsked(material('other', true), answer, {})).toBe(false)
    expect(isAsked(material('other'), undefined, {})).toBe(true)
  })

  it('is taken over by its first document, or the one that was chosen', () => {
    const asked = [material('licence')]
    expect(usesOf(answer, {}, asked)).toEqual([{ key: 'licence', document: 'long', lookUp: 'l1' }])
    expect(usesOf(answer, { licence: { document: 'short', bring: false, reason: '' } }, asked)?.[0]?.document).toBe(
      'short',
    )
  })

  it('is brought with a reason only', () => {
    expect(withoutReason(answer, { licence: { bring: true, reason: ' ' } })).toEqual(['licence'])
    expect(usesOf(answer, { licence: { bring: true, reason: ' new address ' } }, [material('licence')])).toEqual([
      { key: 'licence', document: 'long', lookUp: 'l1', broughtBecause: 'new address' },
    ])
  })
})
