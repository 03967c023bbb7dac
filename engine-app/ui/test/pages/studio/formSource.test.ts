import { mount } from '@vue/test-utils'
import ElementPlus from 'element-plus'
import { describe, expect, it } from 'vitest'
import FormEditor from '@/pages/studio/forms/FormEditor.vue'

const form = '{"type": "default"}'
const opened = () =>
  mount(FormEditor, {
    props: { content: form, part: 'p1' },
    global: { plugins: [ElementPlus], stubs: { FormBoard: true } },
  })
const turn = (editor: ReturnType<typeof opened>, name: string) =>
  editor
    .findAll('button')
    .find((each) => each.text().includes(name))
    ?.trigger('click')

describe('the text of a form', () => {
  it('that is no JSON stays, whatever else somebody wants to see', async () => {
    const editor = opened()
    await turn(editor, 'Source')
    await editor.get('textarea').setValue('{"type": ')
    await turn(editor, 'Draw')
    expect(editor.get('textarea').element.value).toBe('{"type": ')
    expect(editor.get('[role=alert]').text()).toContain('neither drawn nor previewed')
    expect(editor.emitted('unfinished')).toEqual([[false], [true]])
    expect(editor.emitted('edited')).toBeUndefined()
  })

  it('that is no JSON is there again after a reload, until it is one', async () => {
    const before = opened()
    await turn(before, 'Source')
    await before.get('textarea').setValue('{"type": ')
    before.unmount()
    const after = opened()
    expect(after.get('textarea').element.value).toBe('{"type": ')
    await after.get('textarea').setValue('{"type": "other"}')
    expect(after.emitted('edited')?.[0]?.[0]).toBe('{"type": "other"}')
    expect(sessionStorage.length).toBe(0)
  })

  it('is dropped when somebody says so', async () => {
    const editor = opened()
    await turn(editor, 'Source')
    await editor.get('textarea').setValue('{"type": ')
    await turn(editor, 'Drop it')
    expect(editor.get('textarea').element.value).toBe(form)
    expect(editor.emitted('unfinished')?.at(-1)).toEqual([false])
  })
})
