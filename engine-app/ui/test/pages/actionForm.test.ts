import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { view } from '../../e2e/fixtures/cases'
import type { CaseAction } from '@/api/types'
import ActionForm from '@/pages/case/forms/ActionForm.vue'
import { formOf } from '@/pages/case/forms/specs'

const withdrawal: CaseAction = {
  name: 'withdrawal',
  href: '/api/cases/c1/withdrawal',
  label: { zh: '撤回', en: 'Withdraw' },
  allowed: true,
}
const fetching = vi.fn<typeof fetch>()
const onDone = vi.fn()
const onRefused = vi.fn()

function form() {
  const spec = formOf(withdrawal)
  if (!spec) throw new Error('no form')
  return mount(ActionForm, {
    props: { action: withdrawal, spec, found: { view: view(), etag: '"7"' }, onDone, onRefused },
    attachTo: document.body,
  })
}

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })

beforeEach(() => {
  fetching.mockReset()
  onDone.mockReset()
  onRefused.mockReset()
  fetching.mockImplementation(() => Promise.resolve(json(200, null)))
  vi.stubGlobal('fetch', fetching)
})

/** Questions are answered with nothing, the command as the test says. */
function answerCommand(answer: () => Promise<Response>): void {
  fetching.mockImplementation((_, init) => (init?.method === 'POST' ? answer() : Promise.resolve(json(200, null))))
}

const posts = () => fetching.mock.calls.filter(([, init]) => init?.method === 'POST')
const keyOf = (call: number) => (posts()[call]?.[1]?.headers as Headers).get('Idempotency-Key')

/** The form is sent, goes, and only then the answer comes. */
async function answeredAfterwards(answer: Response): Promise<void> {
  let arrive: (response: Response) => void = () => undefined
  answerCommand(() => new Promise((resolve) => (arrive = resolve)))
  const shown = form()
  await shown.get('textarea').setValue('moved away')
  await shown.trigger('submit')
  await flushPromises()
  shown.unmount()
  arrive(answer)
  await flushPromises()
}

describe('an action form', () => {
  it('is not sent as long as something is missing, and says what', async () => {
    const shown = form()
    await shown.trigger('submit')
    expect(posts()).toHaveLength(0)
    expect(shown.get('[role="alert"]').text()).toContain('Please fill this in')
  })

  it('sends the tag of the case that was looked at', async () => {
    answerCommand(() => Promise.resolve(json(200, { message: { zh: '好', en: 'Withdrawn' } })))
    const shown = form()
    await shown.get('textarea').setValue('moved away')
    await shown.trigger('submit')
    await flushPromises()
    expect((posts()[0]?.[1]?.headers as Headers).get('If-Match')).toBe('"7"')
    expect(posts()[0]?.[1]?.body).toBe('{"reason":"moved away"}')
    expect(onDone).toHaveBeenCalledExactlyOnceWith({ zh: '好', en: 'Withdrawn' }, withdrawal)
  })

  it('shows a refusal with its rule and keeps the words', async () => {
    answerCommand(() =>
      Promise.resolve(json(422, { detail: 'It is closed.', rule: 'Article 50', remedy: 'Apply anew' })),
    )
    const shown = form()
    await shown.get('textarea').setValue('moved away')
    await shown.trigger('submit')
    await flushPromises()
    expect(shown.get('.problem').text()).toMatch(/It is closed\..*Article 50.*Apply anew/)
    expect(shown.get('textarea').element.value).toBe('moved away')
  })

  it('tells what was done, though the case was read meanwhile and the form is gone', async () => {
    await answeredAfterwards(json(200, { message: { zh: '好', en: 'Withdrawn' } }))
    expect(onDone).toHaveBeenCalledExactlyOnceWith({ zh: '好', en: 'Withdrawn' }, withdrawal)
  })

  it('tells likewise why it was refused', async () => {
    await answeredAfterwards(json(412, { detail: 'Somebody was first.' }))
    expect(String(onRefused.mock.lastCall?.[0])).toContain('Somebody was first.')
  })

  it('repeats with the same key after silence', async () => {
    answerCommand(() => Promise.reject(new TypeError('failed')))
    const shown = form()
    await shown.get('textarea').setValue('moved away')
    await shown.trigger('submit')
    await flushPromises()
    await shown.trigger('submit')
    await flushPromises()
    expect(posts()).toHaveLength(2)
    expect(keyOf(0)).toBe(keyOf(1))
  })

  it('has its words again after it was left', async () => {
    const first = form()
    await first.get('textarea').setValue('moved away')
    await flushPromises()
    first.unmount()
    expect(form().get('textarea').element.value).toBe('moved away')
  })
})
