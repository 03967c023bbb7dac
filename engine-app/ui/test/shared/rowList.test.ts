import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { usePages } from '@/api/queries'
import RowList from '@/shared/RowList.vue'

const answer = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })

/** A list of numbers whose answers are given one by one. */
async function listed(...answers: Response[]) {
  vi.stubGlobal('fetch', () => Promise.resolve(answers.shift()))
  const list = mount(
    {
      components: { RowList },
      setup: () => ({ pages: usePages<number>('/api/numbers') }),
      template: `<RowList v-slot="{ rows }" :pages="pages" empty="No numbers"><li v-for="row in rows">{{ row }}</li></RowList>`,
    },
    { attachTo: document.body },
  )
  const loading = list.text()
  await flushPromises()
  return { list, loading, said: () => list.get('[role=status]').text() }
}

describe('a list of rows', () => {
  afterEach(() => void vi.unstubAllGlobals())

  it('says that it loads, how many rows there are, and that more follow', async () => {
    const { list, loading, said } = await listed(
      answer({ items: [1, 2], next: 'two' }),
      answer({ items: [3], next: null }),
    )
    expect(loading).toBe('Loading')
    expect(said()).toBe('2 rows, and there are more')
    await list.get('button').trigger('click')
    await flushPromises()
    expect(list.findAll('li').map((row) => row.text())).toEqual(['1', '2', '3'])
    expect(said()).toBe('3 rows')
    expect(list.find('button').exists()).toBe(false)
    expect(document.activeElement).toBe(list.get('[role=status]').element)
  })

  it('says that it is empty', async () => {
    const { list } = await listed(answer({ items: [], next: null }))
    expect(list.get('p.quiet').text()).toBe('No numbers')
  })

  it('tells why it failed, and asks again', async () => {
    const { list } = await listed(answer({ detail: 'Not yours' }, 403), answer({ items: [7], next: null }))
    expect(list.get('[role=alert]').text()).toContain('Not yours')
    await list.get('button').trigger('click')
    await flushPromises()
    expect(list.get('li').text()).toBe('7')
  })

  it('keeps its rows where the next ones failed', async () => {
    const { list } = await listed(
      answer({ items: [1], next: 'two' }),
      answer({ detail: 'Not now' }, 403),
      answer({ items: [2], next: null }),
    )
    await list.get('button').trigger('click')
    await flushPromises()
    expect(list.findAll('li')).toHaveLength(1)
    expect(list.get('[role=alert]').text()).toContain('Not now')
    await list.get('button').trigger('click')
    await flushPromises()
    expect(list.findAll('li')).toHaveLength(2)
    expect(list.find('[role=alert]').exists()).toBe(false)
  })
})
