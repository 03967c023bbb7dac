import { describe, expect, it } from 'vitest'
import { isCreditCode, isIdentityNumber } from '@/shared/identifiers'

describe('a resident identity number', () => {
  it('has the check digit that its first seventeen ask for', () => {
    expect(isIdentityNumber('11010519491231002X')).toBe(true)
    expect(isIdentityNumber('440524188001010014')).toBe(true)
    expect(isIdentityNumber('110105194912310021')).toBe(false)
  })

  it('may be written with a small x', () => {
    expect(isIdentityNumber('11010519491231002x')).toBe(true)
  })

  it('carries a date of birth that exists', () => {
    expect(isIdentityNumber(withCheckDigit('11010520230229001'))).toBe(false)
    expect(isIdentityNumber(withCheckDigit('11010520240229001'))).toBe(true)
  })

  it('is not one with two digits exchanged', () => {
    expect(isIdentityNumber('11010519491213002X')).toBe(false)
  })

  it('has eighteen characters', () => {
    expect(isIdentityNumber('110105491231002')).toBe(false)
    expect(isIdentityNumber('')).toBe(false)
  })
})

describe('a unified social credit code', () => {
  it('has the check character that its first seventeen ask for', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true)
    expect(isCreditCode('91350100M000100Y44')).toBe(false)
  })

  it('knows no I, O, S, V and Z', () => {
    expect(isCreditCode('91350100I000100Y43')).toBe(false)
  })

  it('is not one with two characters exchanged', () => {
    expect(isCreditCode('91350100M00010Y043')).toBe(false)
  })
})

/** By the table of GB 11643, written out on its own. */
function withCheckDigit(seventeen: string): string {
  const powers = Array.from({ length: 17 }, (_, place) => 2 ** (17 - place) % 11)
  const sum = powers.reduce((total, power, place) => total + power * Number(seventeen[place]), 0)
  const digit = (12 - (sum % 11)) % 11
  return seventeen + (digit === 10 ? 'X' : String(digit))
}
