import { describe, expect, it } from 'vitest'
import { view } from '../../e2e/fixtures/cases'
import { askedOf } from '@/pages/case/asked'
import { itemOfTask } from '@/pages/case/forms/itemOfTask'
import { askedFields, faultsOf, formName, formOf, initialContent } from '@/pages/case/forms/specs'
import type { CaseAction } from '@/api/types'

const action = (name: string, href = `/api/cases/c1/${name}`): CaseAction => ({
  name,
  href,
  label: { zh: name, en: name },
  allowed: true,
})

function open(name: string, href?: string) {
  const chosen = action(name, href)
  const spec = formOf(chosen)
  if (!spec) throw new Error(`no form for ${name}`)
  return { spec, content: initialContent(spec, view(), chosen) }
}

describe('a form', () => {
  it.each(['delivery', 'correction-notice'])('sends nothing for what was left out of %s', (name) => {
    const { spec, content } = open(name)
    for (const field of spec.fields.filter((each) => each.optional)) {
      expect(JSON.parse(JSON.stringify(spec.body?.(content) ?? {}))).not.toHaveProperty(field.name)
    }
  })

  it('of a delivery sends a signature only at the window, drawn or with its reason', () => {
    const { spec, content } = open('delivery')
    expect(spec.body({ ...content, signature: { drawing: 'iVBO' } })).toMatchObject({ signature: { drawing: 'iVBO' } })
    expect(spec.body({ ...content, signature: { reason: ' 右手受伤 ' } })).toMatchObject({
      signature: { reason: '右手受伤' },
    })
    expect(spec.body({ ...content, method: 'POST', signature: { drawing: 'iVBO' } })).toMatchObject({
      signature: undefined,
    })
  })

  it('exists for every command of the contract', () => {
    const commands = [
      'check',
      'correction-notice',
      'corrections',
      'acceptance',
      'conditional-acceptance',
      'acceptance-refusal',
      'late-materials',
      'extension-requests',
      'withdrawal',
      'decision',
      'certificate',
      'delivery',
      'lead-conclusion',
      'claim',
      'release',
      'start',
      'delegate',
      'transfer',
      'opinion',
      'special-procedures',
      'consultations',
      'resume',
      'answer',
    ]
    expect(commands.filter((name) => !formOf(action(name)))).toEqual([])
  })

  it('of a grant depends on what is granted', () => {
    expect(formName(action('grant', '/api/special-procedures/p1/grant'))).toBe('special-procedures/grant')
    expect(formName(action('refuse', '/api/cases/c1/extensions/x1/refuse'))).toBe('extensions/refuse')
  })

  it('exists for taking either request back, and asks for nothing', () => {
    for (const owner of ['special-procedures', 'extensions']) {
      const { spec, content } = open('take-back', `/api/${owner}/x1/take-back`)
      expect(spec.fields).toEqual([])
      expect(spec.body(content)).toEqual({})
    }
  })

  it('of a withdrawal says that certificates become void once there is a decision', () => {
    const { spec } = open('withdrawal')
    const decision = { result: 'GRANT', reasons: 'r', decidedBy: 'x', decidedAt: '2026-03-02T01:00:00Z' } as const
    expect(spec.hint?.({ ...view(), decision: undefined })).toBe('case.hint.withdrawal')
    expect(spec.hint?.({ ...view(), decision })).toBe('case.hint.withdrawal-decided')
  })
})

describe('taking corrections in', () => {
  it('lists what the notice asks for and has not come, and nothing else', () => {
    const notice = {
      items: [{ key: 'premises-layout', defect: '缺少面积标注', departments: [] }],
      fields: [],
      sentBy: '周敏',
      sentAt: '2026-03-02T01:00:00Z',
      dueOn: '2026-03-16',
    }
    const spec = formOf(action('corrections'))!
    const content = spec.initial!({ ...view(), correctionNotice: notice }, action('corrections'))
    expect(content['materials']).toEqual([{ key: 'premises-layout', provided: false }])
  })
})

describe('the check of materials', () => {
  it('starts from what is there and leaves out what the register gave', () => {
    const { spec, content } = open('check')
    expect(spec.body(content)).toEqual({
      materials: [
        { key: 'food-licence-application', state: 'PROVIDED', note: undefined },
        {
          key: 'premises-layout',
          state: 'DEFECTIVE',
          note: '缺少食品处理区的面积标注',
        },
        { key: 'food-safety-rules', state: 'MISSING', note: undefined },
      ],
    })
  })

  it('wants to know what is defective about a defective material', () => {
    const { spec, content } = open('check')
    ;(content['materials'] as { note: string }[])[1]!.note = ' '
    expect(faultsOf(spec, content)).toEqual({ materials: 'case.fault.defectUnsaid' })
  })
})

describe('the correction notice', () => {
  it('starts with every defect that is known', () => {
    const { spec, content } = open('correction-notice')
    expect(spec.body(content)).toEqual({
      items: [{ key: 'premises-layout', defect: '缺少食品处理区的面积标注' }],
      note: undefined,
    })
  })

  it('is not sent empty', () => {
    const { spec, content } = open('correction-notice')
    expect(faultsOf(spec, { ...content, items: [] })).toEqual({ items: 'case.fault.nothingToCorrect' })
  })
})

describe('a decision', () => {
  it('asks for remedies only when it refuses', () => {
    const { spec, content } = open('decision')
    const names = (result: string) => askedFields(spec, { ...content, result }).map((field) => field.name)
    expect(names('GRANT')).toEqual(['result', 'reasons'])
    expect(names('REFUSE')).toEqual(['result', 'reasons', 'remedies'])
  })

  it('to refuse is not sent without remedies', () => {
    const { spec } = open('decision')
    expect(faultsOf(spec, { result: 'REFUSE', reasons: 'r', remedies: '' })).toEqual({ remedies: 'common.required' })
  })

  it('to grant sends no remedies that were typed before', () => {
    const { spec } = open('decision')
    expect(spec.body({ result: 'GRANT', reasons: ' good ', remedies: 'old' })).toEqual({
      result: 'GRANT',
      reasons: 'good',
      remedies: undefined,
    })
  })
})

describe('a special procedure', () => {
  it('is asked for with ground, reason, days and proof', () => {
    const { spec, content } = open('special-procedures')
    expect(Object.keys(faultsOf(spec, content))).toEqual(['ground', 'reason', 'days', 'plannedProof'])
  })

  it('is granted, if nothing else is said, for its cap', () => {
    const { spec, content } = open('grant', '/api/special-procedures/p1/grant')
    expect(spec.body(content)).toEqual({ days: 10 })
  })

  it('ends with its proof', () => {
    const { spec } = open('resume', '/api/special-procedures/p1/resume')
    const proof = { kind: 'REPORT', reference: ' J-7 ', datedOn: '2026-03-10', attachmentId: '' }
    expect(spec.body(proof)).toEqual({
      proof: { kind: 'REPORT', reference: 'J-7', datedOn: '2026-03-10', attachmentId: undefined },
    })
  })

  it('looks for its grounds at the item of its task', () => {
    expect(itemOfTask(view(), 't1')).toBe('food-business-licence')
    const unnamed = view()
    unnamed.tasks[0]!.itemCode = undefined
    expect(itemOfTask(unnamed, 't1')).toBe('food-business-licence')
    expect(itemOfTask(view(), 'unknown')).toBeUndefined()
  })
})

describe('other forms', () => {
  it('take late materials only if one is ticked', () => {
    const { spec, content } = open('late-materials')
    expect(faultsOf(spec, content)).toEqual({ materials: 'case.fault.nothingHanded' })
  })

  it('ask a date for each material that follows', () => {
    const { spec, content } = open('conditional-acceptance')
    expect(faultsOf(spec, content)).toEqual({ toFollow: 'case.fault.dateMissing' })
  })
})

describe('what is asked of me', () => {
  it('stands by task, the way forward first, and what is forbidden apart', () => {
    const [task, whole] = askedOf(view())
    expect(task?.allowed[0]?.name).toBe('opinion')
    expect(task?.allowed.at(-1)?.name).toBe('release')
    expect(whole?.task).toBeUndefined()
    expect(whole?.forbidden.map((each) => each.name)).toEqual(['extension-requests'])
  })

  it('is nothing when there are no actions', () => {
    expect(askedOf({ ...view(), actions: [] })).toEqual([])
  })
})
