import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { view } from '../../e2e/fixtures/cases'
import { me } from '../../e2e/fixtures/people'
import type { CaseView } from '@/api/types'
import OpinionsPanel from '@/pages/case/OpinionsPanel.vue'
import { opensFiles } from '@/pages/case/files'

const withFile = (downloadable: boolean | undefined): CaseView => {
  const found = view()
  const attachment =
    downloadable === undefined ? undefined : { id: 'a1', name: 'plan.pdf', size: 9, sha256: '', downloadable }
  return { ...found, materials: found.materials.map((material) => ({ ...material, attachment })) }
}

const proved = (downloadable: boolean): CaseView => ({
  ...withFile(downloadable),
  procedures: [
    {
      id: 'p1',
      branchId: 'b1',
      ground: 'TESTING',
      groundName: { zh: '检测', en: 'Testing' },
      basis: '行政许可法 第四十五条',
      cap: { amount: 10, unit: 'WORKING_DAY' },
      plannedProof: 'report',
      reason: 'smoke',
      requestedBy: 'Li',
      requestedAt: '2026-03-02T09:00:00+08:00',
      state: 'ENDED',
      proof: { kind: 'REPORT', reference: 'XF-1', datedOn: '2026-03-04', attachmentId: 'f7' },
    },
  ],
})

describe('the files of a case', () => {
  it('are offered as those of its materials are', () => {
    expect(opensFiles(withFile(true), me('SUPERVISOR'))).toBe(true)
    expect(opensFiles(withFile(false), me('APPROVER'))).toBe(false)
  })

  it('are offered to those who handle it where no material has one', () => {
    expect(opensFiles(withFile(undefined), me('APPROVER', 'SUPERVISOR'))).toBe(true)
    expect(opensFiles(withFile(undefined), me('SUPERVISOR'))).toBe(false)
    expect(opensFiles(withFile(undefined), null)).toBe(false)
  })

  it('include that of a proof', () => {
    const link = mount(OpinionsPanel, { props: { view: proved(true) } }).get('a[href="/api/cases/c1/attachments/f7"]')
    expect(link.text()).toContain('XF-1')
  })

  it('are named, not linked, to who may not have them', () => {
    const shown = mount(OpinionsPanel, { props: { view: proved(false) } })
    expect(shown.find('a[href*="attachments"]').exists()).toBe(false)
    expect(shown.text()).toContain('Only those who handle the case')
  })
})
