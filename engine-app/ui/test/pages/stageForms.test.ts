import { expect, it } from 'vitest'
import { saidOfFields } from '@/pages/case/stageForms/stageForms'
import { optionsOf } from '@/pages/studio/model/formOptions'
import { translatorOf } from '@/pages/studio/model/translating'

it('what the server said of fields is told by their keys, and only where it said nothing else', () => {
  expect(saidOfFields([{ field: 'values.sinks', message: 'm' }])).toEqual({ sinks: 'm' })
  expect(
    saidOfFields([
      { field: 'values.sinks', message: 'm' },
      { field: 'other', message: 'n' },
    ]),
  ).toBeUndefined()
  expect(saidOfFields(undefined)).toBeUndefined()
})

it('a form that does not exist stays to be seen among those that do', () => {
  const say = translatorOf({})
  const forms = [{ key: 'visit', name: 'Site visit' }]
  expect(optionsOf(forms, 'visit', say).map(({ value }) => value)).toEqual(['', 'visit'])
  expect(optionsOf(forms, 'gone', say)[1]).toEqual({ value: 'gone', label: 'gone (does not exist)' })
})
