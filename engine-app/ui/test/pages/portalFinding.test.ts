import { describe, expect, it } from 'vitest'
import type { ServiceSummary } from '@/api/types'
import { found } from '@/pages/portal/finding'
import { fromAddress, inAddress } from '@/pages/portal/requirements'

const service = (code: string, joint: boolean, zh: string, en: string, ...aliases: string[]): ServiceSummary =>
  ({ code, joint, name: { zh, en }, aliases, leadDepartment: 'MARKET' }) as ServiceSummary

const services = [
  service('food-business-licence', false, '食品经营许可新办', 'Food business licence'),
  service('open-restaurant', true, '开办餐饮店', 'Opening a restaurant', '开饭店', '开餐馆'),
  service('newborn', true, '新生儿出生', 'A newborn child', '生孩子', '上户口'),
]
const around = '我想|办理|^(?:开个|办)'
const codes = (sought: string) => found(services, sought, around).map(({ code }) => code)

describe('finding a service', () => {
  it('understands a sentence', () => expect(codes('我想开饭店')[0]).toBe('open-restaurant'))
  it('finds an alias, and English', () => {
    expect(codes('上户口')).toEqual(['newborn'])
    expect(codes('Restaurant')).toEqual(['open-restaurant'])
  })
  it('takes what mostly fits', () => expect(codes('食品经营许可证办理')).toContain('food-business-licence'))
  it('shows all in the beginning, joint ones first, and nothing for nonsense', () => {
    expect(codes('')).toEqual(['open-restaurant', 'newborn', 'food-business-licence'])
    expect(codes('潜水艇')).toEqual([])
  })
})

describe('answers in the address', () => {
  it('come back as they were', () => {
    const answers = { 'sells-tobacco': 'yes', 'by-agent': 'no' }
    expect(fromAddress(inAddress(answers))).toEqual(answers)
    expect(fromAddress(undefined)).toEqual({})
    expect(fromAddress('nonsense,:,a:')).toEqual({})
  })
})
