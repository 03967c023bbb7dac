import { describe, expect, it } from 'vitest'
import { faultsOf, type FormField } from '@/shared/drawnForm/faults'
import { allowedKinds, kinds } from '@/shared/drawnForm/kinds'

const say = (key: string, values?: Record<string, unknown>): string =>
  [key.replace('drawnForm.fault.', ''), ...Object.values(values ?? {})].join(' ')
const faults = (more: Partial<FormField>, value: unknown): string[] =>
  faultsOf({ id: 'f', key: 'f', type: 'textfield', ...more }, value, say)

describe('what is filled in', () => {
  it('is asked for where it is required', () => {
    for (const open of [undefined, null, '', false, []]) {
      expect(faults({ validate: { required: true } }, open)).toEqual(['open'])
      expect(faults({}, open)).toEqual([])
    }
  })

  it('is a number within its bounds, of as many decimals, in its steps', () => {
    const number = { type: 'number', decimalDigits: 1, increment: '0.5', validate: { min: 0, max: '10' } }
    expect(faults(number, 2.5)).toEqual([])
    expect(faults(number, 'NaN')).toEqual(['number'])
    expect(faults(number, -1)).toEqual(['min 0'])
    expect(faults(number, 11)).toEqual(['max 10'])
    expect(faults(number, 1.25)).toEqual(['decimals 1', 'step 0.5'])
  })

  it('is as long as it may be, without the blanks at its ends, and a letter is a letter', () => {
    const text = { validate: { minLength: 2, maxLength: 3 } }
    expect(faults(text, ' 𠮷野 ')).toEqual([])
    expect(faults(text, '野')).toEqual(['short 2'])
    expect(faults(text, '吉野家店')).toEqual(['long 3'])
  })

  it('has the pattern that is asked for, and says in the words of the designer where it has not', () => {
    expect(faults({ validate: { pattern: '^[0-9]{3}$' } }, '12')).toEqual(['pattern'])
    expect(faults({ validate: { pattern: '^x$', patternErrorMessage: '如 x' } }, 'y')).toEqual(['如 x'])
    expect(faults({ validate: { pattern: '(' } }, 'y')).toEqual([])
  })
})

it('of the components of the library only those are left that bring nothing from elsewhere', () => {
  const known: Record<string, unknown> = { default: 1, textfield: 1, html: 1, iframe: 1, image: 1, expression: 1 }
  const [, limit] = allowedKinds.allowedKinds as [string, (components: { _formFields: typeof known }) => void]
  limit({ _formFields: known })
  expect(Object.keys(known)).toEqual(['default', 'textfield'])
  expect(kinds).not.toContain('button')
})
