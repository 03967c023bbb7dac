import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import SheetLinks from '@/shared/SheetLinks.vue'

test('a file has the filters of its list, and the language of its reader', () => {
  const links = mount(SheetLinks, {
    props: { path: '/api/cases', query: { state: 'CLOSED', q: undefined } },
    global: { stubs: { RouterLink: true } },
  })
  expect(links.findAll('a').map((link) => link.attributes('href'))).toEqual([
    '/api/cases/export?state=CLOSED&format=xlsx&language=en',
    '/api/cases/export?state=CLOSED&format=csv&language=en',
  ])
})
