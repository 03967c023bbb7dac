import { expect, test } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { filtersOf } from '@/pages/reports/listing'
import { regularly } from '@/shared/regularly'

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/reports/new', component: { template: '' } }],
})

test('the address of the form carries the filters of its list, and no signs that a server refuses', () => {
  const filters = { state: 'ISSUED', from: 2026, mine: false, rule: undefined, q: '' }
  const { fullPath, query } = router.resolve(regularly('/api/findings', filters, '/findings?state=ISSUED'))
  expect(fullPath).not.toMatch(/[{}"|^`\[\]]/)
  expect(filtersOf(query)).toEqual({ state: 'ISSUED', from: '2026', mine: 'false' })
  expect(query['page']).toBe('/findings?state=ISSUED')
})

test('a list without filters has none', () => {
  expect(filtersOf(router.resolve(regularly('/api/findings', {}, '/findings')).query)).toEqual({})
})
