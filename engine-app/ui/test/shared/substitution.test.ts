import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import SubstitutionForm from '@/shared/SubstitutionForm.vue'

const present = { substitute: 'qian.wei', from: '2026-03-11', to: '2026-03-13' }
const form = (substitution?: typeof present) =>
  mount(SubstitutionForm, { props: { login: 'zhao.min', department: 'MARKET', present: substitution } })

beforeEach(() =>
  vi.stubGlobal('fetch', () =>
    Promise.resolve(new Response('[]', { headers: { 'Content-Type': 'application/json' } })),
  ),
)

describe('a substitution', () => {
  it('is ended only where there is one', () => {
    expect(form().text()).not.toContain('End the substitution')
  })

  it('is ended once', async () => {
    const shown = form(present)
    await shown
      .findAll('button')
      .find((button) => button.text() === 'End the substitution')
      ?.trigger('click')
    await flushPromises()
    expect(shown.text()).toContain('The substitution has ended.')
    expect(shown.text()).not.toContain('End the substitution')
  })
})
