import { expect, test } from '@playwright/test'
import { answerApi } from './fixtures/api'
import { me } from './fixtures/people'
import { fillForm } from './objects/form'
import { ServiceWindow } from './objects/window'

const document = { kind: 'a', department: 'MARKET', issuedOn: '2025-03-02', standing: 'VALID' }
const answer = {
  lookUp: 'l1',
  at: '2026-03-11T01:00:00Z',
  materials: [
    { key: 'a', documents: [{ ...document, id: 'd1', number: 'SQ-0042', validUntil: '2027-03-01' }] },
    {
      key: 'b',
      documents: [{ ...document, id: 'd2', kind: 'b', number: 'YZ-7', validUntil: '2026-03-01', standing: 'EXPIRED' }],
    },
  ],
}

test('what a department holds stands in place of the paper, what expired is asked for, and who brings it says why', async ({
  page,
}) => {
  const sent = await answerApi(page, me('CLERK'), { 'POST /api/applications/held-documents': answer })
  const window = new ServiceWindow(page)
  await window.choose('开饭店', /开办餐饮店/)
  await window.answer('是否销售烟草制品？', '否')
  await window.answer('是否在店内热加工制作食品？', '否')
  await expect(page.getByText('填写证件号码后')).toBeVisible()
  expect(sent.filter((each) => each.includes('held-documents'))).toEqual([])
  const fields = page.locator('section[aria-labelledby=applicant] .fields input')
  await fields.nth(0).fill('山城小面馆')
  await fields.nth(1).fill('91350100M000100Y43')
  await fields.nth(2).fill('13900000001')
  await fillForm(page)
  await expect(page.getByText(/编号 SQ-0042，有效期至/)).toBeVisible()
  await expect(page.getByText(/YZ-7 已于.*到期/)).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /食品经营许可申请书/ })).toHaveCount(0)
  await expect(page.getByRole('checkbox', { name: /营业执照/ })).toHaveCount(1)

  await page.getByRole('button', { name: '仍自行提交：食品经营许可申请书' }).click()
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByText('请说明原因，或改为直接调用。')).toBeVisible()
  await page.getByRole('button', { name: '改为直接调用：食品经营许可申请书' }).click()
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page).toHaveURL(/\/cases\/[^/]+\/receipt/)
  const body = sent.find((each) => each.startsWith('POST /api/applications {')) ?? ''
  expect(body).toContain('{"key":"a","document":"d1","lookUp":"l1"}')
  expect(body).toContain('{"key":"b","provided":false}')
})
