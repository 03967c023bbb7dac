import { describe, expect, it } from 'vitest'
import type { MergedField, MergedForm } from '@/api/types'
import { faultOf, filledOf, mergedCount } from '@/shared/form/merged'

const area: MergedField = {
  key: 'floor-area',
  kind: 'NUMBER',
  label: { zh: '面积', en: 'Area' },
  decimals: 2,
  options: [],
  required: true,
  min: 5,
  max: 300,
  maxLength: 200,
  askedBy: [
    { item: 'a', department: 'FIRE' },
    { item: 'b', department: 'MARKET' },
  ],
}
const name: MergedField = { ...area, key: 'business-name', kind: 'TEXT', known: 'ENTERPRISE_NAME' }
const form: MergedForm = { groups: [{ key: 'g', name: area.label, fields: [name, area] }] }

describe('a merged form', () => {
  it.each([
    ['', 'open'],
    ['4.99', 'min'],
    ['300.5', 'max'],
    ['86.555', 'decimals'],
    ['1e2', 'decimals'],
    ['86.500', undefined],
    ['８６．５', undefined],
    ['5', undefined],
  ])('holds %j against its bounds as the server does', (value, fault) => {
    expect(faultOf(area, value)?.key).toBe(fault && `mergedForm.fault.${fault}`)
  })

  it.each([
    ['0', 'min'],
    ['0.09', 'min'],
    ['0.1', undefined],
  ])('takes bounds with decimals: %j of at least 0.1', (value, fault) => {
    expect(faultOf({ ...area, min: 0.1 }, value)?.key).toBe(fault && `mergedForm.fault.${fault}`)
  })

  it('sends only what is asked: nothing that is known, open or of another situation', () => {
    expect(filledOf(form, { 'floor-area': ' 86.5 ', 'business-name': 'x', gone: 'y' })).toEqual({
      'floor-area': '86.5',
    })
    expect(filledOf(form, { 'floor-area': ' ' })).toEqual({})
  })

  it('tells how many fields have become how many', () => {
    expect(mergedCount(form)).toEqual({ before: 4, after: 1, departments: 2 })
  })
})
