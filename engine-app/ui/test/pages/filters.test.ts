import { describe, expect, it } from 'vitest'
import { addressOf, filtersOf, type TaskFilters } from '@/pages/tasks/filters'

describe('the filters of the task list', () => {
  it('come back from the address as they went in', () => {
    const all: TaskFilters = {
      scope: 'department',
      filter: 'near',
      element: 'examine',
      service: 'open-restaurant',
      q: '面馆',
    }
    expect(filtersOf(addressOf(all) as Record<string, string>)).toEqual(all)
  })

  it('leave the address empty when nothing is chosen', () => {
    expect(addressOf({ scope: 'own', q: '', filter: undefined })).toEqual({})
  })

  it('take nonsense in the address for nothing', () => {
    expect(filtersOf({ scope: 'everything', filter: ['near', 'overdue'], q: '  ', element: null })).toEqual({
      scope: 'own',
      filter: undefined,
      element: undefined,
      service: undefined,
      q: undefined,
    })
  })
})
