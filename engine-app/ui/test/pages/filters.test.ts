import { describe, expect, it } from 'vitest'
import { addressOf, filtersOf, type TaskFilters } from '@/pages/tasks/filters'

describe('the filters of the task list', () => {
  it('come back from the address as they went in', () => {
    const all: TaskFilters = {
      scope: 'department',
      sort: 'risk',
      filter: 'near',
      item: 'food-business-licence',
      clock: 'suspended',
      applicant: '云溪',
      dueFrom: '2026-03-02',
      dueTo: '2026-03-16',
      unread: 'true',
      element: 'examine',
      service: 'open-restaurant',
      q: '面馆',
    }
    expect(filtersOf(addressOf(all) as Record<string, string>)).toEqual(all)
  })

  it('leave the address empty when nothing is chosen', () => {
    expect(addressOf({ scope: 'own', sort: 'due', q: '', filter: undefined })).toEqual({})
  })

  it('take nonsense in the address for nothing', () => {
    const nonsense = {
      scope: 'everything',
      sort: 'x',
      filter: ['near', 'overdue'],
      q: '  ',
      element: null,
      dueTo: '3/2',
    }
    expect(addressOf(filtersOf(nonsense))).toEqual({})
    expect(filtersOf({ dueFrom: '2026-03-16', dueTo: '2026-03-02' })).toMatchObject({ dueTo: undefined })
  })
})
