import { describe, expect, it } from 'vitest'
import { blank, kindOf, resolved, shapeOf, titleOf, withProperty, type Tree } from '@/pages/catalogue/schema'

const item = shapeOf('item')

describe('the form of an entry', () => {
  it('is drawn from the schema with what it refers to', () => {
    const limits = resolved(item.properties?.['limits'] ?? {})
    expect(resolved(limits.properties?.['statutory'] ?? {}).required).toEqual(['amount', 'unit', 'basis'])
    expect(kindOf(resolved(item.properties?.['name'] ?? {}))).toBe('pair')
    expect(kindOf(resolved(item.properties?.['materials'] ?? {}))).toBe('list')
    expect(kindOf(resolved(item.properties?.['aliases'] ?? {}))).toBe('words')
    const field = resolved(resolved(item.properties?.['form'] ?? {}).items ?? {})
    expect(kindOf(resolved(field.properties?.['min'] ?? {}))).toBe('number')
    expect(kindOf(resolved(item.properties?.['bulkOpinion'] ?? {}))).toBe('yesNo')
  })

  it('begins with all that must be there, and nothing in it', () => {
    const begun = blank(item) as Tree
    expect(begun).toMatchObject({
      type: 'item',
      name: { zh: '', en: '' },
      kind: 'LICENCE',
      materials: [{ necessity: 'NEEDED', copies: 1 }],
      limits: {},
    })
    expect(begun).not.toHaveProperty('fees')
  })

  it('keeps the order of the schema when something is added', () => {
    const changed = withProperty(item, { code: 'x', sources: [], own: 1 }, 'aliases', ['y'])
    expect(Object.keys(changed)).toEqual(['code', 'aliases', 'sources', 'own'])
    expect(withProperty(item, changed, 'aliases', undefined)).toEqual({ code: 'x', sources: [], own: 1 })
  })

  it('calls an entry of a list by its name, else by its code', () => {
    expect(titleOf({ code: 'a', name: { zh: '甲', en: 'A' } }, true)).toBe('甲')
    expect(titleOf({ code: 'a', name: { zh: '', en: '' } }, false)).toBe('a')
    expect(titleOf({}, true)).toBe('')
  })
})
