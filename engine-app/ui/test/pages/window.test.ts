import { describe, expect, it } from 'vitest'
import { detail, requirements, services } from '../../e2e/fixtures/services'
import {
  allAnswered,
  answersTo,
  applicationOf,
  emptyApplication,
  faultsOf,
  questionsOf,
} from '@/pages/window/application'
import { jointFirst, reasonOf } from '@/pages/window/matching'
import { materialOf } from '@/pages/window/scans'

const keys = (questions: { key: string }[]) => questions.map((question) => question.key)

describe('the search for a service', () => {
  it('puts joint services first before anything is typed', () => {
    expect(jointFirst([...services].reverse()).map((each) => each.joint)).toEqual([true, true, false])
  })

  it('says why a service was found where its name does not', () => {
    expect(['NAME', 'ALIAS', 'PINYIN', 'CODE'].map((by) => reasonOf(by as 'NAME'))).toEqual([
      null,
      'alias',
      'pinyin',
      null,
    ])
  })
})

describe('a scan', () => {
  const materials = [
    { key: 'site-plan', name: { zh: '平面布置图', en: 'Site plan' } },
    { key: 'fire-plan', name: { zh: '消防平面布置图', en: 'Fire plan' } },
  ]
  it('goes to the material whose name stands in the name of the file, the longest first', () => {
    expect(materialOf('01 消防平面布置图（盖章）.pdf', materials)?.key).toBe('fire-plan')
    expect(materialOf('平面布置图.jpg', materials)?.key).toBe('site-plan')
    expect(materialOf('Site_plan-final.PDF', materials)?.key).toBe('site-plan')
  })

  it('is asked about if its name tells nothing', () => {
    expect(materialOf('扫描0001.pdf', materials)).toBeUndefined()
  })
})

describe('the questions', () => {
  it('are the service’s own until it is known which items take part', () => {
    expect(keys(questionsOf(detail, undefined))).toEqual(['sells-tobacco'])
    expect(keys(questionsOf(detail, requirements))).toEqual(['sells-tobacco', 'cooks-on-site'])
  })

  it('of a single item are asked at once', () => {
    expect(keys(questionsOf({ ...detail, joint: false }, undefined))).toEqual(['sells-tobacco', 'cooks-on-site'])
  })

  it('are asked once even if two items put the same', () => {
    const [item] = detail.items
    const twice = { ...detail, joint: false, items: [item!, item!] }
    expect(keys(questionsOf(twice, undefined))).toEqual(['sells-tobacco', 'cooks-on-site'])
  })

  it('that are no longer asked leave no answer behind', () => {
    const questions = questionsOf(detail, undefined)
    expect(answersTo(questions, { 'sells-tobacco': 'no', 'cooks-on-site': 'yes' })).toEqual({ 'sells-tobacco': 'no' })
    expect(allAnswered(questions, {})).toBe(false)
  })
})

describe('the applicant', () => {
  const applicant = { kind: 'ENTERPRISE' as const, name: 'A', idNumber: '91350100M000100Y43', phone: '13900000000' }

  it('is taken with a number whose check digit fits', () => {
    expect(faultsOf(applicant)).toEqual({})
    expect(faultsOf({ ...applicant, kind: 'PERSON', idNumber: '11010519491231002X' })).toEqual({})
  })

  it('is told which number is wrong', () => {
    expect(faultsOf({ ...applicant, idNumber: '91350100M000100Y44' })).toEqual({ idNumber: 'window.fault.credit' })
    expect(faultsOf({ ...applicant, kind: 'PERSON' })).toEqual({ idNumber: 'window.fault.identity' })
  })

  it('needs a name and a telephone', () => {
    expect(faultsOf({ ...applicant, name: ' ', phone: 'none' })).toEqual({
      name: 'common.required',
      phone: 'window.fault.phone',
    })
  })
})

describe('the application', () => {
  it('carries what was handed in and not what the register holds', () => {
    const draft = {
      ...emptyApplication(),
      answers: { 'sells-tobacco': 'no' },
      provided: ['a'],
      files: { a: 'f1', c: 'f2' },
    }
    const made = applicationOf('open-restaurant', questionsOf(detail, undefined), requirements, draft)
    expect(made.materials).toEqual([
      { key: 'a', provided: true, attachmentId: 'f1' },
      { key: 'c', provided: false, attachmentId: undefined },
    ])
    expect(made.answers).toEqual({ 'sells-tobacco': 'no' })
  })
})
