import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { view } from '../../e2e/fixtures/cases'
import { me } from '../../e2e/fixtures/people'
import type { CaseAction } from '@/api/types'
import AskedOfMe from '@/pages/case/AskedOfMe.vue'

const withdrawal: CaseAction = {
  name: 'withdrawal',
  href: '/api/cases/c1/withdrawal',
  label: { zh: '撤回', en: 'Withdraw' },
  allowed: true,
}
const fetching = vi.fn<typeof fetch>()
const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })

beforeEach(() => vi.stubGlobal('fetch', fetching))

/** Commands are answered in this order, questions with nothing. */
function answers(...commands: Response[]): void {
  fetching.mockImplementation((_, init) =>
    Promise.resolve((init?.method === 'POST' && commands.shift()) || json(200, null)),
  )
}

describe('what is asked of me', () => {
  it('forgets a refusal once the mended command succeeds', async () => {
    answers(json(422, { detail: 'Too long.' }), json(200, { message: { zh: '好', en: 'Withdrawn' } }))
    const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: AskedOfMe }] })
    await router.push({ path: '/', query: { do: withdrawal.href } })
    const shown = mount(AskedOfMe, {
      props: { found: { view: { ...view(), actions: [withdrawal] }, etag: '"7"' } },
      global: { plugins: [router] },
    })
    await shown.get('textarea').setValue('moved away')
    await shown.get('form').trigger('submit')
    await flushPromises()
    expect(shown.get('.problem').text()).toContain('Too long.')
    await shown.get('form').trigger('submit')
    await flushPromises()
    expect(shown.get('[role="status"]').text()).toContain('Withdrawn')
    expect(shown.find('.problem').exists()).toBe(false)
  })

  it('is to look through the materials, while the window gathers corrections', async () => {
    const said: Record<string, unknown> = {
      '/api/cases/c1/correction-parts': [{ department: 'MARKET', state: 'LOOKING', items: [] }],
      '/api/session': me('APPROVER'),
    }
    fetching.mockImplementation((address) =>
      Promise.resolve(json(200, said[new URL(String(address), 'http://x').pathname] ?? null)),
    )
    const gathering = { asked: 2, looking: 2, items: 0, materials: [] }
    const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: AskedOfMe }] })
    const found = { ...view(), state: 'RECEIVED' as const, tasks: [], actions: [], gathering }
    const shown = mount(AskedOfMe, { props: { found: { view: found, etag: '"7"' } }, global: { plugins: [router] } })
    expect(shown.text()).not.toContain('Nothing is asked')
    await vi.waitFor(() => expect(shown.text()).toContain('The window asks your department to look'))
    expect(shown.text()).not.toContain('Nothing is asked')
  })

  it('does not take the second press of a double-click for a press on the neighbour', async () => {
    const acceptance = { ...withdrawal, name: 'acceptance', href: '/api/cases/c1/acceptance' }
    const neighbour = { ...withdrawal, name: 'conditional-acceptance', href: '/api/cases/c1/conditional-acceptance' }
    answers()
    const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: AskedOfMe }] })
    const shown = mount(AskedOfMe, {
      props: { found: { view: { ...view(), actions: [acceptance, neighbour] }, etag: '"7"' } },
      global: { plugins: [router] },
    })
    await shown.get('[data-action=acceptance]').trigger('click', { detail: 1 })
    await shown.get('[data-action=conditional-acceptance]').trigger('click', { detail: 2 })
    await flushPromises()
    expect(router.currentRoute.value.query['do']).toBe(acceptance.href)
    await shown.get('[data-action=conditional-acceptance]').trigger('click', { detail: 1 })
    await flushPromises()
    expect(router.currentRoute.value.query['do']).toBe(neighbour.href)
  })
})
